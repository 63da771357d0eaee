/**
 * How is a case continued? Lock, read the journal afresh, decide, write: two writers take turns, so the second decides on
 * what the first left behind and no act is lost (product promise 4).
 */
import { type CaseId, nodeOfCase } from '#domain/kernel/ids.ts';
import type { Act } from '#domain/register/act.ts';
import type { Officer } from '../session/officer.ts';
import { nameStoreFault } from '../store/constraints.ts';
import { type Queryable, readJournals } from '../store/journal.ts';
import { inTransaction, lockCases } from '../store/transaction.ts';
import { type DeskAnswer, refuse, refuseDecision } from './answer.ts';
import { caseAt } from './case-at.ts';
import { consider } from './consider.ts';
import { otherCases, othersOf, refuseMerged } from './merged.ts';
import type { DeskNode } from './node.ts';
import { permit } from './permit.ts';
import type { ReceivedAct } from './receive.ts';
import { recordAct } from './record.ts';
import { replay } from './replay.ts';
import { surround } from './surroundings.ts';

/** Appends the act of `received` to its case, or says why not. */
export async function continueCase(node: DeskNode, officer: Officer, received: ReceivedAct): Promise<DeskAnswer> {
  const { act } = received;
  if (nodeOfCase(act.caseId) !== node.code) return refuse('not_found');
  try {
    return await inTransaction(node.pool, async (client) => {
      const ids = [act.caseId, ...(await otherCases(client, act))];
      const locked = await lockCases(client, ids);
      if (!locked.includes(act.caseId)) return refuse('not_found');
      const journals = await readJournals(client, locked);
      const answer = await considerLocked({ node, officer, received, client, journals });
      if (answer.kind === 'recorded' && !answer.isReplay) await recordAct(node, client, received, answer.considered);
      return answer;
    });
  } catch (error) {
    // The id is in the journal of another case.
    if (nameStoreFault(error) === 'duplicate_id') {
      return refuse('duplicate_id', { faults: [{ field: 'id', code: 'duplicate_id' }] });
    }
    throw error;
  }
}

interface Locked {
  readonly node: DeskNode;
  readonly officer: Officer;
  readonly received: ReceivedAct;
  readonly client: Queryable;
  readonly journals: ReadonlyMap<CaseId, readonly Act[]>;
}

async function considerLocked({ node, officer, received, client, journals }: Locked): Promise<DeskAnswer> {
  const { act, def } = received;
  const acts = journals.get(act.caseId) ?? [];
  const before = caseAt(acts, node.pack, act.receivedAt);
  if (!before) return refuse('not_found');
  const permission = permit(node, officer, def, before);
  // A repeated submission is answered even when the case has moved on, or out of the officer's sight.
  if (acts.some(({ id }) => id === act.id)) return replay(node, client, officer, received);
  if (!permission.ok) return refuse(permission.code);
  const merged = refuseMerged(node, officer, act, before, journals);
  if (merged) return merged;
  const others = othersOf(node, officer, act, journals);
  if (act.kind === 'case.merge' && others.size === 0) {
    return refuse('shape', { faults: [{ field: 'other', code: 'unknown_reference' }] });
  }
  const around = await surround(node, client, act, before.file);
  const considered = consider({ act, around, before, others });
  return refuseDecision(considered) ?? { kind: 'recorded', act, considered, isReplay: false };
}
