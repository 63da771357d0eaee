/** Where does the need of international protection stand: feared, asked, filed, decided? (C12; V03, V04, G02, G03, RT-SOL) */
import type { CaseFile } from '../casefile/types.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import {
  type AnswerTest,
  actsOf,
  anyOf,
  codesOf,
  everSaid,
  holds,
  isAnswer,
  isYes,
  lastOf,
  lastSaidAt,
  type Signal,
  said,
} from './signals.ts';

/** Results (Y08) that recognise a need of protection. */
const RECOGNISED = ['reconocido', 'proteccion_complementaria'];

function isRecognition(act: Act): boolean {
  return codesOf(act.facts['Y08']).some((code) => RECOGNISED.includes(code));
}

/** Refugee status or complementary protection was granted, and not as a provisional decision; or the status says so. */
export function protectionGranted(file: CaseFile): Signal | undefined {
  const act = lastOf(file, 'asylum.decide');
  const decided = act && isRecognition(act) && act.facts['final'] !== 'no' ? said(file, act, ['Y08']) : undefined;
  return anyOf(decided, holds(file, 'Y04', isAnswer('refugiado', 'proteccion_complementaria')));
}

/** The last decision refused protection and is final: what was feared before it no longer blocks the consulate (G03). */
export function finallyRefused(file: CaseFile): Act | undefined {
  const act = lastOf(file, 'asylum.decide');
  return act && !isRecognition(act) && act.facts['final'] === 'si' ? act : undefined;
}

/** Any asylum decision that ends the wait for a durable solution (BT1). */
export function asylumDecided(file: CaseFile): Signal | undefined {
  const act = actsOf(file, 'asylum.decide').find((one) => isRecognition(one) || one.facts['final'] === 'si');
  return said(file, act, ['Y08']);
}

/** Asylum was asked for (T05) or a claim was filed. Fear alone is not yet a claim: it is presumed, as a flag. */
export function asylumAsked(file: CaseFile): Signal | undefined {
  return anyOf(
    holds(file, 'T05', isYes),
    said(file, actsOf(file, 'asylum.file')[0], ['Y07']),
    holds(file, 'Y04', isAnswer('solicitante')),
  );
}

/** Said again, or for the first time, after a final refusal. Without a refusal everything said counts. */
function standsAfterRefusal(file: CaseFile, latest: Instant): boolean {
  const refusal = finallyRefused(file);
  return !refusal || latest > refusal.occurredAt;
}

/** A claim is pending (V03): asked, neither granted nor finally refused, or asked again since. */
export function claimPending(file: CaseFile): Signal | undefined {
  const asked = asylumAsked(file);
  if (!asked || protectionGranted(file)) return undefined;
  const filedAt = lastOf(file, 'asylum.file')?.occurredAt ?? 0;
  const latest = Math.max(file.facts['T05']?.at ?? 0, filedAt, file.facts['Y04']?.at ?? 0);
  return standsAfterRefusal(file, latest) ? asked : undefined;
}

/** Asylum was asked for at any time, and not finally refused since: taking it back does not open the file to origin. */
export function everAskedAsylum(file: CaseFile): Signal | undefined {
  const asked = anyOf(everSaid(file, 'T05', isYes), said(file, actsOf(file, 'asylum.file')[0], ['Y07']));
  if (!asked) return undefined;
  const latest = Math.max(lastSaidAt(file, 'T05', isYes) ?? 0, lastOf(file, 'asylum.file')?.occurredAt ?? 0);
  return standsAfterRefusal(file, latest) ? asked : undefined;
}

/** Fear of return may exist: yes, or «no sabe». */
const mayFear: AnswerTest = (value) => value !== 'no';

function toldToConsul(file: CaseFile): Signal | undefined {
  return said(file, actsOf(file, 'consular.interview').findLast(hasFear), ['T03']);
}

function hasFear(act: Act): boolean {
  const fear = act.facts['fear'];
  return fear !== undefined && mayFear(fear);
}

/**
 * Fear as the block of G03 sees it. Once fear may exist, a later «no» does not end it: only a certified screening after
 * a quick-intake «no sabe», with T04–T10 answered, does (T04 is owed only when there is fear), or a final refusal of
 * asylum. A question never asked is no answer «no».
 */
export function fearOfReturn(file: CaseFile): Signal | undefined {
  if (!file.facts['T03']) return { since: file.contactAt, fields: ['T03'], acts: [] };
  const consular = toldToConsul(file);
  const ever = anyOf(everSaid(file, 'T03', mayFear), consular);
  if (!ever) return undefined;
  const latest = Math.max(lastSaidAt(file, 'T03', mayFear) ?? 0, consular?.since ?? 0);
  if (!standsAfterRefusal(file, latest)) return undefined;
  return !consular && fearScreenedAway(file) ? undefined : ever;
}

const SCREENED = ['T05', 'T06', 'T07', 'T08', 'T09', 'T10'];

/** The certified screening that answered a «no sabe» with «no», with everything asked; undefined when there is none. */
export function fearScreenedAway(file: CaseFile): Signal | undefined {
  if (file.facts['T03']?.value !== 'no' || everSaid(file, 'T03', isYes)) return undefined;
  const unsureAt = lastSaidAt(file, 'T03', mayFear);
  if (unsureAt === undefined) return undefined;
  const screening = actsOf(file, 'screening.sign').find(
    (act) => act.by.certified && act.facts['T03'] === 'no' && act.occurredAt >= unsureAt,
  );
  if (!screening) return undefined;
  let since = screening.occurredAt;
  for (const field of SCREENED) {
    const answered = everSaid(file, field, () => true);
    if (!answered) return undefined;
    since = Math.max(since, answered.since);
  }
  return { since, fields: ['T03', ...SCREENED], acts: [screening.id] };
}

/** Fear as routes and priority see it: as the block does, unless a certified officer recorded «no» since. */
export function fearForRoutes(file: CaseFile): Signal | undefined {
  const fact = file.facts['T03'];
  const consular = toldToConsul(file);
  if (fact?.value === 'no' && fact.by.certified && !(consular && consular.since >= fact.at)) return undefined;
  return fearOfReturn(file);
}
