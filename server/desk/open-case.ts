/** How is a record opened? The quick intake: no case to lock, so decision and one statement are all (issue "Speed"). */
import { nameStoreFault } from '../store/constraints.ts';
import { type DeskAnswer, refuseDecision, refusePermission } from './answer.ts';
import { consider } from './consider.ts';
import { continueCase } from './continue-case.ts';
import { permit } from './permit.ts';
import type { Asking } from './receive.ts';
import { recordNewCase } from './record.ts';
import { replay } from './replay.ts';
import { surround } from './surroundings.ts';

/** Opens the case of `received`, or says why not. */
export async function openCase(asking: Asking): Promise<DeskAnswer> {
  const { node, received } = asking;
  const permission = permit(asking, undefined);
  if (!permission.ok) return refusePermission(asking, permission);
  const { act } = received;
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
  return replay(asking, node.pool);
}
