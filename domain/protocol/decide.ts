/**
 * May this act be written, and what follows from it? One pure function for every door, server and browser (house §1.3, C07).
 * Order: the act exists → the state knows it → what it must carry → the guards → what the law says afterwards.
 */
import { findAct } from '../casefile/acts.ts';
import { applyAct } from '../casefile/fold.ts';
import { isActKind } from '../casefile/kinds.ts';
import { canUnmerge } from '../casefile/merge.ts';
import { transitionOf } from '../casefile/states.ts';
import type { CaseFile } from '../casefile/types.ts';
import type { Act } from '../register/act.ts';
import { assess } from './assess.ts';
import { followUpsOf } from './follow-ups.ts';
import { checkGuards } from './guards/index.ts';
import { messagesOf } from './messages.ts';
import { missingIn, wrongConsulate } from './required.ts';
import type { Assessment, Decision, FieldFault, Refusal, Surroundings } from './types.ts';

export interface DecideInput {
  /** The case as its journal says, or undefined for an act that opens it. */
  readonly before: CaseFile | undefined;
  /** The assessment of `before` when the caller has it already; computed otherwise. */
  readonly assessmentBefore?: Assessment | undefined;
  readonly act: Act;
  readonly around: Surroundings;
}

/** The verdict, its reasons, and the case as it would be. Depends on nothing but its argument. */
export function decide(input: DecideInput): Decision {
  const { before, act, around } = input;
  const after = place(applyAct(before, act), around);
  // Asked for only where a rule looks: the system's own acts are decided in a row, and only the last view is kept.
  const lawBefore = once(() => input.assessmentBefore ?? (before && assess(before, around.pack, around.now)));
  const lawAfter = once(() => assess(after, around.pack, around.now));
  const guards = checkGuards({
    before,
    after,
    act,
    around,
    get assessmentBefore() {
      return lawBefore();
    },
    get assessmentAfter() {
      return lawAfter();
    },
  });
  // Rejection and its kin are not acts that happen to be unknown here; they do not exist anywhere (G05).
  const forbidden = guards.some(({ guard }) => guard === 'G05');
  const unknown = forbidden ? [] : refuseUnknown(act);
  const state =
    forbidden || unknown.length > 0
      ? undefined
      : (refuseByState(before, act, around) ?? refuseReserved(after, act, lawAfter));
  const owed = [...missingIn(act, after, lawAfter), ...wrongConsulate(act, after, around.pack)];
  const faults = unknown.length > 0 ? unknown : owed;
  const verdict = verdictOf({ unknown, state, guards, faults });
  const accepted = verdict === 'accepted';
  return {
    verdict,
    refusals: state ? [state, ...guards] : guards,
    faults,
    ...(before ? { stateBefore: before.state } : {}),
    stateAfter: accepted ? after.state : (before?.state ?? 'ST0'),
    caseFile: after,
    get assessment() {
      return lawAfter();
    },
    followUps: accepted && !around.device ? followUpsOf({ before, after, act, around }) : [],
    messages: accepted && !around.device ? messagesOf(act, after, around) : [],
  };
}

/** Makes a value when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface Findings {
  readonly unknown: readonly FieldFault[];
  readonly state: Refusal | undefined;
  readonly guards: readonly Refusal[];
  readonly faults: readonly FieldFault[];
}

function verdictOf({ unknown, state, guards, faults }: Findings): Decision['verdict'] {
  if (unknown.length > 0) return 'refused_shape';
  if (guards.some(({ guard }) => guard === 'G05')) return 'refused_state';
  // A law that forbids is said before a state that merely does not fit: the officer must learn the graver reason first.
  if (guards.some(({ force }) => force === 'ABS')) return 'refused_law';
  if (state) return 'refused_state';
  if (guards.length > 0) return 'refused_law';
  return faults.length > 0 ? 'refused_shape' : 'accepted';
}

/** On a device the record is a draft until it syncs (§3.1 ST0). */
function place(file: CaseFile, around: Surroundings): CaseFile {
  return around.device && file.state === 'ST1' ? { ...file, state: 'ST0', stations: [] } : file;
}

function refuseUnknown(act: Act): readonly FieldFault[] {
  return findAct(act.kind) && isActKind(act.kind)
    ? []
    : [{ field: 'kind', code: 'unknown_act', values: { kind: act.kind } }];
}

function refuseByState(before: CaseFile | undefined, act: Act, around: Surroundings): Refusal | undefined {
  const state = before?.state ?? 'ST0';
  const cell = isActKind(act.kind) ? transitionOf(state, act.kind) : '-';
  const opens = findAct(act.kind)?.opens === true;
  if (!before && !opens) return stateRefusal('unknown_case', act, state);
  // A second intake under the same folio is heard while the case is open: two devices met the same child (promise 4).
  if (before && opens && cell === '-') return stateRefusal('already_open', act, state);
  if (before?.merge?.side === 'absorbed' && act.kind !== 'case.unmerge') return stateRefusal('merged', act, state);
  if (cell === '-') return stateRefusal('not_in_state', act, state);
  if (act.kind === 'case.unmerge' && before && !before.merge) return stateRefusal('not_merged', act, state);
  if (act.kind === 'case.unmerge' && before && !canUnmerge(before, around.now))
    return stateRefusal('unmerge_too_late', act, state);
  if (act.kind === 'case.merge' && before?.merge) return stateRefusal('already_merged', act, state);
  return refuseByContent(before, act, state);
}

/** An assessment never decides what a trigger reserves to a panel (§3.4, S50): a decision without one is refused while one is owed. */
function refuseReserved(after: CaseFile, act: Act, law: () => Assessment): Refusal | undefined {
  if (act.kind !== 'decision.sign') return undefined;
  const panel = after.byKind['bid.sign']?.at(-1)?.occurredAt;
  const owed = law().bidTriggers.filter(({ since }) => panel === undefined || since > panel);
  if (owed.length === 0) return undefined;
  const refusal = stateRefusal('bid_owed', act, after.state);
  return { ...refusal, values: { ...refusal.values, triggers: owed.map(({ code }) => code).join(', ') } };
}

/** Acts that answer something need the thing they answer. */
function refuseByContent(before: CaseFile | undefined, act: Act, state: string): Refusal | undefined {
  if (act.kind.startsWith('referral.') && act.kind !== 'referral.send') {
    const row = before?.referrals.find(({ id }) => id === act.facts['referral']);
    if (!row) return stateRefusal('unknown_referral', act, state);
    const closed = ['rechazada', 're_enrutada', 'cumplida', 'no_cumplida', 'retirada'].includes(row.state);
    if (closed) return stateRefusal('referral_closed', act, state);
  }
  const needs = PRECEDED_BY[act.kind];
  if (needs && !needs.some((kind) => before?.byKind[kind]?.length))
    return stateRefusal('nothing_to_answer', act, state);
  if (act.kind === 'case.merge' && act.facts['other'] === act.caseId)
    return stateRefusal('merge_with_itself', act, state);
  return undefined;
}

const PRECEDED_BY: Readonly<Record<string, readonly string[]>> = {
  'protection.acknowledge': ['protection.notify'],
  'consular.acknowledge': ['consular.notify'],
  'consular.interview': ['consular.notify'],
  'asylum.decide': ['asylum.file'],
  'decision.sign': ['bia.sign'],
  'decision.explain': ['decision.sign', 'bid.sign', 'asylum.decide'],
  'appeal.file': ['decision.sign', 'bid.sign'],
  'appeal.waive': ['decision.sign', 'bid.sign'],
  'appeal.resolve': ['appeal.file'],
  // A detention that was only reported is reviewed and ended like any other place: the alarm O26 asks for both.
  'placement.review': ['placement.record', 'solution.integrate', 'liberty.report'],
  'placement.end': ['placement.record', 'solution.integrate', 'liberty.report'],
};

function stateRefusal(reason: string, act: Act, state: string): Refusal {
  return { guard: 'STATE', force: 'ABS', reason, evidence: { fields: [] }, values: { kind: act.kind, state } };
}
