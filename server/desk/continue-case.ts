/**
 * How is a case continued? Lock, read the journal afresh, decide, write: two writers take turns, so the second decides on
 * what the first left behind and no act is lost (product promise 4).
 */
import { type CaseId, nodeOfCase } from '#domain/kernel/ids.ts';
import { nameStoreFault } from '../store/constraints.ts';
import { type Queryable, readJournals } from '../store/journal.ts';
import { inTransaction, lockCases } from '../store/transaction.ts';
import { appendToCases } from '../store/write.ts';
import { type DeskAnswer, refuse, refuseDecision } from './answer.ts';
import { caseAt } from './case-at.ts';
import { consider } from './consider.ts';
import { mayJoin } from './join-case.ts';
import { forbid } from './forbid.ts';
import { type Journals, otherCases, othersOf, refuseMerged } from './merged.ts';
import { permit } from './permit.ts';
import type { Asking } from './receive.ts';
import { rowsOf } from './record.ts';
import { unknownPeople } from './references.ts';
import { familyOf, relativesOf, withFamily } from './relatives.ts';
import { replay } from './replay.ts';
import { surround } from './surroundings.ts';

/** Appends the act of `received` to its case, or says why not. */
export async function continueCase(asking: Asking): Promise<DeskAnswer> {
  const { node, received } = asking;
  const { act } = received;
  if (nodeOfCase(act.caseId) !== node.code) return refuse('not_found');
  try {
    return await inTransaction(node.pool, async (client) => {
      const merging = await otherCases(client, act);
      const family = await relativesOf(client, act, merging);
      const locked = await lockCases(client, [act.caseId, ...merging, ...family]);
      if (!locked.includes(act.caseId)) return refuse('not_found');
      const journals = await readJournals(client, locked);
      const answer = await considerLocked(asking, client, { journals, merging, family });
      if (answer.kind === 'recorded' && !answer.isReplay) {
        await appendToCases(client, rowsOf(node, received, answer.considered));
      }
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

/** What was locked: the merge partners and the relatives of the case, with everybody's journal. */
interface Locked {
  readonly journals: Journals;
  readonly merging: readonly CaseId[];
  readonly family: readonly CaseId[];
}

async function considerLocked(
  asking: Asking,
  client: Queryable,
  { journals, merging, family: ids }: Locked,
): Promise<DeskAnswer> {
  const { node, received } = asking;
  const { act } = received;
  const acts = journals.get(act.caseId) ?? [];
  const before = caseAt(acts, node.pack, act.receivedAt);
  if (!before) return refuse('not_found');
  const permission = permit(asking, before);
  // A repeated submission is answered even when the case has moved on, or out of the officer's sight.
  if (acts.some(({ id }) => id === act.id)) return replay(asking, client);
  if (!permission.ok) return forbid(asking, permission, { db: client, before });
  if (received.def.opens && !mayJoin(asking, before)) return refuse('case_exists');
  const partners = new Map([...journals].filter(([id]) => merging.includes(id)));
  const merged = refuseMerged(asking, before, partners);
  if (merged) return merged;
  const others = othersOf(asking, partners);
  const family = familyOf(asking, journals, ids);
  if (act.kind === 'case.merge' && others.size === 0) {
    return refuse('shape', { faults: [{ field: 'other', code: 'unknown_reference' }] });
  }
  const unknown = await unknownPeople(client, act);
  if (unknown.length > 0) return refuse('shape', { faults: unknown });
  const around = withFamily(await surround(node, client, { act, file: before.file }), family);
  const considered = consider({ act, around, before, others: new Map([...family, ...others]) });
  return refuseDecision(considered) ?? { kind: 'recorded', act, considered, isReplay: false };
}
