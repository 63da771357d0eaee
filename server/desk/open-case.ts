/** How is a record opened? The quick intake: no case to lock, so decision and one statement are all (issue "Speed"). */
import type { Officer } from '../session/officer.ts';
import { nameStoreFault } from '../store/constraints.ts';
import { type DeskAnswer, refuse, refuseDecision } from './answer.ts';
import { consider } from './consider.ts';
import type { DeskNode } from './node.ts';
import { permit } from './permit.ts';
import type { ReceivedAct } from './receive.ts';
import { recordNewCase } from './record.ts';
import { replay } from './replay.ts';
import { surround } from './surroundings.ts';

/** Opens the case of `received`, or says why not. */
export async function openCase(node: DeskNode, officer: Officer, received: ReceivedAct): Promise<DeskAnswer> {
  const permission = permit(node, officer, received.def, undefined);
  if (!permission.ok) return refuse(permission.code);
  const { act } = received;
  const around = await surround(node, node.pool, act, undefined);
  const considered = consider({ act, around });
  const refusal = refuseDecision(considered);
  if (refusal) return refusal;
  try {
    const isNew = await recordNewCase(node, received, considered);
    if (isNew) return { kind: 'recorded', act, considered, isReplay: false };
  } catch (error) {
    if (nameStoreFault(error) === 'case_exists') return refuse('case_exists');
    throw error;
  }
  return replay(node, node.pool, officer, received);
}
