/** What is answered when the same request comes twice? The old answer, computed anew; nothing is written (idempotency). */
import type { Act } from '#domain/register/act.ts';
import { findStoredAct, type Queryable, readJournal } from '../store/journal.ts';
import { type DeskAnswer, refuse } from './answer.ts';
import { caseAt } from './case-at.ts';
import { consider } from './consider.ts';
import type { DeskNode } from './node.ts';
import type { Asking } from './receive.ts';

/**
 * The answer to an id that is in the journal already: the same request of the same officer gets its old answer, anything
 * else is refused. The decision is recomputed from the journal as it was, so no answer need be stored.
 */
export async function replay({ node, officer, received }: Asking, db: Queryable): Promise<DeskAnswer> {
  const stored = await findStoredAct(db, received.act.id);
  if (!stored || stored.requestHash !== received.requestHash || stored.act.by.officerId !== officer.id) {
    return refuse('duplicate_id', { faults: [{ field: 'id', code: 'duplicate_id' }] });
  }
  return answerAgain(node, stored.act, await readJournal(db, stored.act.caseId));
}

function answerAgain(node: DeskNode, act: Act, acts: readonly Act[]): DeskAnswer {
  const position = acts.findIndex(({ id }) => id === act.id);
  const before = caseAt(acts.slice(0, Math.max(position, 0)), node.pack, act.receivedAt);
  const considered = consider({ act, around: { now: act.receivedAt, pack: node.pack }, before });
  return { kind: 'recorded', act, considered, isReplay: true };
}
