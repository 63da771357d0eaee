/**
 * Must a panel determine the best interests? BT1–BT5 of reference §3.4 (C09). They rest on facts alone: a vulnerability
 * removed by hand removes no panel.
 */
import type { CaseFile } from '../casefile/types.ts';
import { DAY_MS, type Instant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import { asylumDecided, fearOfReturn } from './asylum.ts';
import {
  type AnswerTest,
  actsOf,
  allOf,
  answerOf,
  anyOf,
  codesOf,
  derive,
  holds,
  isAnswer,
  isYes,
  lastOf,
  type Signal,
  said,
  signalOf,
} from './signals.ts';
import type { Derived } from './types.ts';

export const BID_TRIGGERS = ['BT1', 'BT2', 'BT3', 'BT4', 'BT5'] as const;
export type BidTrigger = (typeof BID_TRIGGERS)[number];

/** [P] An unaccompanied or separated child in care this long is owed a durable solution. */
const DAYS_IN_CARE = 90;
const DURABLE = ['DIS-1', 'DIS-2', 'DIS-3', 'DIS-4', 'DIS-5', 'DIS-6', 'DIS-7', 'DIS-9'];
const DURABLE_BUT_REUNION = DURABLE.filter((option) => option !== 'DIS-2');
const TO_ORIGIN = ['DIS-4', 'DIS-5', 'DIS-6'];
const CARE_OR_REUNION = ['DIS-2', 'DIS-3', 'DIS-8', 'DIS-9'];
const GRAVE = ['V05', 'V07', 'V11', 'V12', 'V13'];

type FindVulnerability = (code: string) => Signal | undefined;

const answered: AnswerTest = (value) => codesOf(value).some((code) => code !== '' && code !== 'NS' && code !== 'no');

function recommends(act: Act, options: readonly string[]): boolean {
  return options.includes(String(act.facts['solution'])) && act.facts['solutionDeferred'] !== 'si';
}

/** Ways in which a link counts as verified (CL-VLN of E13). */
const VERIFIED = isAnswer('documental', 'entrevista_cruzada', 'origen_confirma', 'adn_consentido');

/** Reunification in the host country with a verified parent and no sign of risk: the assessment suffices. Unknown is not «no». */
function isHostReunion(file: CaseFile, act: Act | undefined): boolean {
  if (act?.facts['solution'] !== 'DIS-2') return false;
  const verified = act.facts['parentVerified'] ?? (holds(file, 'E13', VERIFIED) ? 'si' : 'NS');
  const risk = act.facts['riskFlag'] ?? answerOf(file, 'E10');
  return verified === 'si' && risk === 'no';
}

/** The exception of BT1 holds: the last assessment is such a reunification, and no other fact speaks of family risk. */
export function hostReunionSuffices(file: CaseFile): Signal | undefined {
  const bia = lastOf(file, 'bia.sign');
  if (!isHostReunion(file, bia) || holds(file, 'E10', isYes) || holds(file, 'T09', isYes)) return undefined;
  return said(file, bia, ['E13']);
}

/** The last assessment leaves the durable solution to the asylum decision (ACC-1). */
export function solutionDeferred(file: CaseFile): Signal | undefined {
  const bia = lastOf(file, 'bia.sign');
  return bia?.facts['solutionDeferred'] === 'si' && !asylumDecided(file) ? said(file, bia) : undefined;
}

/** Deciding a durable solution calls for the panel as much as recommending one does (S50). */
function decided(file: CaseFile, options: readonly string[]): Signal | undefined {
  return said(
    file,
    actsOf(file, 'decision.sign').find((act) => options.includes(String(act.facts['option']))),
  );
}

/** Somebody asks, recommends or prepares that the child go back to the country of origin. */
function returnAsked(file: CaseFile): Signal | undefined {
  const named = (kind: string): Signal | undefined =>
    said(
      file,
      actsOf(file, kind).find((act) => TO_ORIGIN.includes(String(act.facts['option']))),
    );
  return anyOf(
    said(
      file,
      actsOf(file, 'bia.sign').find((act) => recommends(act, TO_ORIGIN)),
    ),
    named('decision.sign'),
    said(file, actsOf(file, 'return.prepare')[0]),
    said(file, actsOf(file, 'return.depart')[0]),
  );
}

function openedFor(file: CaseFile, trigger: BidTrigger): Signal | undefined {
  return said(
    file,
    actsOf(file, 'bid.open').find((act) => act.facts['trigger'] === trigger),
  );
}

function longInCare(file: CaseFile, now: Instant): Signal | undefined {
  const first = file.placements.find((row) => !row.reportedOnly);
  if (!first) return undefined;
  const since = first.startedAt + DAYS_IN_CARE * DAY_MS;
  if (since > now) return undefined;
  const decision = [...actsOf(file, 'decision.sign'), ...actsOf(file, 'bid.sign')].some(
    (act) => act.occurredAt < since,
  );
  return decision ? undefined : { since, fields: ['J07'], acts: [first.actId] };
}

/** BT1: a durable solution of a child alone or separated, at the first of the events that call for one. */
function durableSolution(file: CaseFile, has: FindVulnerability, now: Instant): Signal | undefined {
  const alone = anyOf(has('V01'), has('V02'));
  if (!alone) return undefined;
  const asked = anyOf(
    returnAsked(file),
    holds(file, 'Y09', answered),
    openedFor(file, 'BT1'),
    decided(file, DURABLE_BUT_REUNION),
  );
  if (hostReunionSuffices(file)) return asked;
  const reunion = actsOf(file, 'referral.send').find((act) => act.facts['service'] === 'reunificacion');
  return anyOf(
    asked,
    said(
      file,
      actsOf(file, 'bia.sign').find((act) => recommends(act, DURABLE) && !isHostReunion(file, act)),
    ),
    decided(file, ['DIS-2']),
    asylumDecided(file),
    said(file, reunion),
    longInCare(file, now),
    // A reunion that was safe on paper, and now is not, is decided by a panel after all.
    allOf(
      said(
        file,
        actsOf(file, 'bia.sign').find((act) => isHostReunion(file, act)),
      ),
      holds(file, 'E10', isYes),
    ),
  );
}

/** BT2: reunification or temporary care where there is risk. */
function riskyCare(file: CaseFile, has: FindVulnerability): Signal | undefined {
  const bia = actsOf(file, 'bia.sign').findLast((act) => recommends(act, CARE_OR_REUNION));
  const flagged = bia?.facts['riskFlag'] === 'si' ? said(file, bia) : undefined;
  return anyOf(allOf(said(file, bia), anyOf(flagged, has('V12'), holds(file, 'E10', isYes))), openedFor(file, 'BT2'));
}

/** BT3: separation from a parent against their will. */
function separation(file: CaseFile): Signal | undefined {
  const bia = actsOf(file, 'bia.sign').find((act) => act.facts['solution'] === 'DIS-10');
  return anyOf(said(file, bia), openedFor(file, 'BT3'));
}

/** BT4: any return of a child with a grave vulnerability, or whose rights are at risk in the place of return. */
function dangerousReturn(file: CaseFile, has: FindVulnerability): Signal | undefined {
  const flagged = actsOf(file, 'bia.sign').find((act) => act.facts['riskFlag'] === 'si');
  const risk = anyOf(...GRAVE.map(has), fearOfReturn(file), holds(file, 'E10', isYes), said(file, flagged));
  return anyOf(allOf(returnAsked(file), risk), openedFor(file, 'BT4'));
}

/** BT5: child, parents and authorities do not agree about return. */
function disagreement(file: CaseFile): Signal | undefined {
  const refusesConsul = lastOf(file, 'consular.interview')?.facts['wishReturn'] === 'no';
  const refuses = anyOf(
    refusesConsul ? said(file, lastOf(file, 'consular.interview')) : undefined,
    said(
      file,
      actsOf(file, 'return.prepare').find((act) => act.facts['childWishes'] === 'no'),
    ),
  );
  return anyOf(allOf(returnAsked(file), refuses), openedFor(file, 'BT5'));
}

/** The triggers that have fired. `vulnerabilities` are those that the facts show, before changes by hand. */
export function deriveBidTriggers(
  file: CaseFile,
  vulnerabilities: readonly Derived[],
  now: Instant,
): readonly Derived[] {
  const byCode = new Map(vulnerabilities.map((one) => [one.code, one]));
  const has: FindVulnerability = (code) => signalOf(byCode.get(code));
  const found: readonly (readonly [BidTrigger, Signal | undefined])[] = [
    ['BT1', durableSolution(file, has, now)],
    ['BT2', riskyCare(file, has)],
    ['BT3', separation(file)],
    ['BT4', dangerousReturn(file, has)],
    ['BT5', disagreement(file)],
  ];
  return found.flatMap(([code, signal]) => (signal ? [derive(code, signal)] : []));
}
