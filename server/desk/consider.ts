/**
 * What follows from an act? Decides it, then writes the system's own acts after it and decides those too, on the case as
 * it has become. Pure but for the pack and clock that it is given; the same `decide` runs in the browser (house §1.3).
 */
import type { CaseFile } from '#domain/casefile/types.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import { decide } from '#domain/protocol/decide.ts';
import type { Assessment, Decision, FollowUp, Message, Surroundings } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import { deriveId } from '../store/derive-id.ts';

/** The institution that signs for the system itself. */
export const SYSTEM = 'amparo';

/** Enough for any chain of the system's acts; a longer one is a defect of a rule. */
const LONGEST_CHAIN = 64;

export interface ConsideredCase {
  readonly file: CaseFile;
  readonly assessment: Assessment;
}

export interface Considered {
  /** The verdict on the act itself. */
  readonly decision: Decision;
  readonly before: { readonly file: CaseFile; readonly assessment: Assessment } | undefined;
  /** The act and those of the system, in the order in which they are written; empty unless accepted. */
  readonly acts: readonly Act[];
  readonly messages: readonly { readonly message: Message; readonly cause: Act }[];
  /** Every case written to, as it is afterwards. */
  readonly cases: ReadonlyMap<CaseId, ConsideredCase>;
}

export interface ConsiderInput {
  readonly act: Act;
  readonly around: Surroundings;
  readonly before?: ConsideredCase | undefined;
  /** Other cases that the act may write to (the other side of a merge). */
  readonly others?: ReadonlyMap<CaseId, ConsideredCase>;
}

/** The whole consequence of an act, or its refusal; a refusal of the other side of a merge refuses the merge. */
export function consider({ act, around: surroundings, before, others }: ConsiderInput): Considered {
  const other = act.kind === 'case.merge' ? others?.get(act.facts['other'] as CaseId) : undefined;
  const around = other ? { ...surroundings, other: other.file } : surroundings;
  const decision = decide({ before: before?.file, assessmentBefore: before?.assessment, act, around });
  const refused: Considered = { decision, before, acts: [], messages: [], cases: new Map() };
  if (decision.verdict !== 'accepted') return refused;
  const cases = new Map<CaseId, ConsideredCase>(others ?? []);
  const acts: Act[] = [act];
  const touched = new Set<CaseId>([act.caseId]);
  const messages = decision.messages.map((message) => ({ message, cause: act }));
  cases.set(act.caseId, caseOf(decision));
  const queue = decision.followUps.map((followUp) => ({ followUp, cause: act }));
  for (let step = queue.shift(); step && acts.length < LONGEST_CHAIN; step = queue.shift()) {
    const next = systemAct(step, acts.length, around);
    const known = cases.get(next.caseId);
    const answer = decide({
      before: known?.file,
      get assessmentBefore() {
        return known?.assessment;
      },
      act: next,
      around,
    });
    if (answer.verdict !== 'accepted') {
      // The system's word on the child's own case is a help, not a condition; a mirror in another case is
      // half of the act. A relative's closed or merged case takes no alert and needs none.
      if (next.caseId === act.caseId || next.kind === 'family.alert') continue;
      return { ...refused, decision: { ...decision, verdict: answer.verdict, refusals: answer.refusals } };
    }
    acts.push(next);
    touched.add(next.caseId);
    cases.set(next.caseId, caseOf(answer));
    for (const message of answer.messages) messages.push({ message, cause: next });
    for (const followUp of answer.followUps) queue.push({ followUp, cause: next });
  }
  for (const id of cases.keys()) if (!touched.has(id)) cases.delete(id);
  return { decision, before, acts, messages, cases };
}

/** The case after a decision; what the law says of it is asked for only if it is the last word. */
function caseOf(decision: Decision): ConsideredCase {
  return {
    file: decision.caseFile,
    get assessment() {
      return decision.assessment;
    },
  };
}

function systemAct(
  { followUp, cause }: { readonly followUp: FollowUp; readonly cause: Act },
  index: number,
  around: Surroundings,
): Act {
  return {
    id: deriveId(cause.id, followUp.kind, index),
    kind: followUp.kind,
    caseId: followUp.caseId ?? cause.caseId,
    node: cause.node,
    by: { officerId: SYSTEM, role: 'SYS', institutionId: SYSTEM, certified: false, country: cause.node },
    // The system acts when it learns of the cause, not when the cause happened: a late notice is late (O02).
    occurredAt: around.now,
    zone: cause.zone,
    receivedAt: cause.receivedAt,
    facts: followUp.facts,
    causedBy: cause.id,
  };
}
