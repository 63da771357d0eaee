/** How is a record opened? The quick intake: no case to lock, so decision and one statement are all (issue "Speed"). */
import { nameStoreFault } from '../store/constraints.ts';
import { findStoredAct, readJournals } from '../store/journal.ts';
import { inTransaction, lockCases } from '../store/transaction.ts';
import { appendToCases } from '../store/write.ts';
import { type DeskAnswer, refuseDecision, refusePermission } from './answer.ts';
import { consider } from './consider.ts';
import { continueCase } from './continue-case.ts';
import { permit } from './permit.ts';
import type { Asking } from './receive.ts';
import { recordNewCase, rowsOf } from './record.ts';
import { familyOf, namesRelatives, relativesOf, withFamily } from './relatives.ts';
import { replay } from './replay.ts';
import { surround } from './surroundings.ts';

/** Opens the case of `received`, or says why not. */
export async function openCase(asking: Asking): Promise<DeskAnswer> {
  const { node, received } = asking;
  const permission = permit(asking, undefined);
  if (!permission.ok) return refusePermission(asking, permission);
  const { act } = received;
  if (namesRelatives(act)) return openAmongFamily(asking);
  const around = await surround(node, node.pool, { act });
  const considered = consider({ act, around });
  const refusal = refuseDecision(considered);
  if (refusal) return refusal;
  try {
    const isNew = await recordNewCase(node, received, considered);
    if (isNew) return { kind: 'recorded', act, considered, isReplay: false };
  } catch (error) {
    // Another device was quicker: what this one wrote is told to the case that is there, not lost.
    if (nameStoreFault(error) === 'case_exists') return continueCase(asking);
    throw error;
  }
  // Nothing was written: the act is there already, or a relative's case names this one.
  const known = await findStoredAct(node.pool, act.id);
  return known ? replay(asking, node.pool) : openAmongFamily(asking);
}

/** Opens the case together with what follows for its relatives: their rows are locked, all is one transaction (G03). */
async function openAmongFamily(asking: Asking): Promise<DeskAnswer> {
  const { node, received } = asking;
  const { act } = received;
  try {
    return await inTransaction(node.pool, async (client): Promise<DeskAnswer> => {
      const ids = await lockCases(client, await relativesOf(client, act));
      const family = familyOf(asking, await readJournals(client, ids), ids);
      const around = withFamily(await surround(node, client, { act }), family);
      const considered = consider({ act, around, others: family });
      const refusal = refuseDecision(considered);
      if (refusal) return refusal;
      await appendToCases(client, rowsOf(node, received, considered));
      return { kind: 'recorded', act, considered, isReplay: false };
    });
  } catch (error) {
    const fault = nameStoreFault(error);
    if (fault === 'case_exists') return continueCase(asking);
    if (fault === 'duplicate_id') return replay(asking, node.pool);
    throw error;
  }
}
