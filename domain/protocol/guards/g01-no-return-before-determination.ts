/**
 * G01 — Nobody is returned, nor handed over to the country of origin, before it is determined whether they need
 * protection: screening done, no asylum or trafficking inquiry pending, BIA signed, BID signed where one is due, appeal
 * elapsed or waived with a lawyer. Absolute. Seed L118: «no pueden ser retornados hasta no determinar si necesitan
 * protección»; L87; CRC GC6 ¶¶26–28, 79–88.
 */
import type { CaseFile } from '../../casefile/types.ts';
import { addSpan, type Span } from '../../kernel/calendar.ts';
import type { Instant } from '../../kernel/instant.ts';
import { claimPending, fearOfReturn } from '../asylum.ts';
import { findClock } from '../clock.ts';
import { actsOf, everSaid, isYes, lastOf } from '../signals.ts';
import type { Guard, GuardInput, Pack } from '../types.ts';
import { factualVulnerabilities } from '../vulnerabilities.ts';
import {
  decisionInForce,
  derivedIn,
  institutionType,
  positionOf,
  RETURN_OPTIONS,
  refuse,
  sinceReopening,
} from './reading.ts';

/** Conditions of a return, in the order of the pathway. Message keys `guard.G01.missing.<code>`. */
export const G01_CONDITIONS = [
  'screening',
  'screening_answers',
  'asylum_pending',
  'trafficking_pending',
  'bia',
  'bid',
  'decision',
  'explained',
  'appeal_pending',
  'appeal_window',
] as const;
export type G01Condition = (typeof G01_CONDITIONS)[number];

/** Answers of the screening that a return rests on; «no sabe» leaves the question open. */
const SCREENED = ['T03', 'T05', 'T06', 'T07', 'T08', 'T09', 'T11'];
const MUST_BE_KNOWN = ['T03', 'T05', 'T06', 'T07'];

/** [P] Where the node's law sets no period, an appeal may be filed for this long after the decision is explained. */
const DEFAULT_WINDOW: Span = { wd: 15 };

interface Reading {
  readonly file: CaseFile;
  readonly pack: Pack;
  readonly at: Instant;
  readonly bidDue: boolean;
}

export const g01: Guard = {
  id: 'G01',
  force: 'ABS',
  // Not the reception: whoever has arrived must be received and written down, lawful or not.
  kinds: ['return.prepare', 'return.depart'],
  source: 'L118',
  mark: 'B',
  legalRef: 'CRC GC6 ¶¶26–28, 79–88',
  check(input) {
    const missing = missingForReturn(input);
    if (missing.length === 0) return undefined;
    const fields = missing.includes('screening_answers') ? SCREENED.filter((id) => !isKnown(input.after, id)) : [];
    return refuse(g01, 'undetermined', { fields, values: { missing: missing.join(', '), count: missing.length } });
  },
};

/** Every condition of a return that this case does not meet; empty when it may be prepared. */
export function missingForReturn(input: GuardInput): readonly G01Condition[] {
  const reading: Reading = {
    // What the act itself brings can never count towards its own lawfulness.
    file: input.before ?? input.after,
    pack: input.around.pack,
    at: input.act.occurredAt,
    bidDue: derivedIn(input, 'bidTriggers', ['BT1', 'BT2', 'BT3', 'BT4', 'BT5']) !== undefined,
  };
  return G01_CONDITIONS.filter((condition) => IS_MISSING[condition](reading));
}

const IS_MISSING: Readonly<Record<G01Condition, (reading: Reading) => boolean>> = {
  screening: ({ file }) => !sinceReopening(file, 'screening.sign').some((act) => act.by.certified),
  screening_answers: ({ file }) => SCREENED.some((id) => !isKnown(file, id)),
  asylum_pending: ({ file }) => asylumPending(file),
  trafficking_pending: ({ file, pack, at }) => traffickingPending(file, pack, at),
  bia: ({ file }) => sinceReopening(file, 'bia.sign').length === 0,
  bid: ({ file, bidDue }) => bidMissing(file, bidDue),
  decision: ({ file }) => !RETURN_OPTIONS.includes(String(decisionInForce(file)?.facts['option'])),
  explained: ({ file }) => explanationOf(file) === undefined,
  appeal_pending: ({ file }) => appealPending(file),
  appeal_window: (reading) => windowOpen(reading),
};

function isKnown(file: CaseFile, field: string): boolean {
  const value = file.facts[field]?.value;
  if (value === undefined) return false;
  return (
    !MUST_BE_KNOWN.includes(field) || (value !== 'NS' && !(Array.isArray(value) && value.some((one) => one === 'NS')))
  );
}

/** Fear, wish, referral or claim without a final refusal by the asylum body. A consent that lifts G03 ends none of them. */
function asylumPending(file: CaseFile): boolean {
  if (fearOfReturn(file) || claimPending(file)) return true;
  const refused = lastOf(file, 'asylum.decide');
  const isFinal = refused !== undefined && refused.facts['final'] === 'si' && refused.facts['Y08'] === 'negado';
  const asked = everSaid(file, 'T05', isYes) !== undefined || actsOf(file, 'asylum.file').length > 0;
  if (asked && !isFinal) return true;
  const referred = positionOf(file, lastOf(file, 'asylum.refer'));
  return referred >= 0 && !(isFinal && positionOf(file, refused) > referred);
}

/** Units that inquire into trafficking and other exploitation. */
const INQUIRERS = ['fiscalia', 'policia_antitrata', 'trabajo_inspeccion'];

/** V05 or V07 shown by facts, and no competent unit has reported its inquiry complete; a supervisor cannot untick it. */
function traffickingPending(file: CaseFile, pack: Pack, at: Instant): boolean {
  if (!factualVulnerabilities(file, at).some(({ code }) => code === 'V05' || code === 'V07')) return false;
  const inquiries = file.referrals.filter(({ to }) => INQUIRERS.includes(institutionType(pack, to) ?? ''));
  const open = inquiries.some(({ state }) => !['cumplida', 'rechazada', 'retirada', 're_enrutada'].includes(state));
  return open || !inquiries.some(({ state }) => state === 'cumplida');
}

/** A BID is signed after the last time one was opened, and at all when a trigger fired. */
function bidMissing(file: CaseFile, due: boolean): boolean {
  const signed = positionOf(file, sinceReopening(file, 'bid.sign').at(-1));
  const opened = positionOf(file, sinceReopening(file, 'bid.open').at(-1));
  return due ? signed < 0 || opened > signed : opened > signed;
}

/** When the decision in force was explained: the appeal window runs from there. */
function explanationOf(file: CaseFile): Instant | undefined {
  const decided = decisionInForce(file);
  if (!decided) return undefined;
  const after = positionOf(file, decided);
  return actsOf(file, 'decision.explain').find((act) => positionOf(file, act) > after)?.occurredAt;
}

function appealPending(file: CaseFile): boolean {
  const filed = positionOf(file, lastOf(file, 'appeal.file'));
  return filed >= 0 && positionOf(file, lastOf(file, 'appeal.resolve')) < filed;
}

/** Open until it has run from the explanation, or was waived after the decision by the child's lawyer, or was decided. */
function windowOpen({ file, pack, at }: Reading): boolean {
  const decided = positionOf(file, decisionInForce(file));
  if (decided < 0) return true;
  const ended = [
    ...actsOf(file, 'appeal.waive').filter((act) => act.by.role === 'R07'),
    ...actsOf(file, 'appeal.resolve'),
  ];
  if (ended.some((act) => positionOf(file, act) > decided)) return false;
  const explained = explanationOf(file);
  if (explained === undefined) return true;
  const clock = findClock(pack, { obligation: 'O40' }, explained);
  return at < addSpan(explained, clock?.legal ?? clock?.meta ?? DEFAULT_WINDOW, pack.calendar);
}
