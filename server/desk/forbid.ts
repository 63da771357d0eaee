/**
 * What is said to an officer who may know the case and may not sign this act? That it is not theirs, and which guards stand
 * in the way of it whoever signs: a post officer who tries to send a child back learns the law, not only their own place.
 */
import { isKnown } from '#domain/access/may-sign.ts';
import type { Refusal } from '#domain/protocol/types.ts';
import { type Lens, lensOf } from '../access/lens.ts';
import type { Queryable } from '../store/journal.ts';
import { type Refused, refusePermission } from './answer.ts';
import { consider, type ConsideredCase } from './consider.ts';
import type { Forbidden } from './permit.ts';
import type { Asking } from './receive.ts';
import { surround } from './surroundings.ts';

/** Guards whose very word tells of fear, asylum, violence at home or an earlier statement (K4). */
const TELLS_HIGH_RISK = ['G02', 'G03', 'G04', 'G10'];
/** Conditions of G01 that tell as much. */
const HIGH_RISK_CONDITIONS = ['asylum_pending', 'trafficking_pending'];

export interface KnownCase {
  readonly db: Queryable;
  /** The case as it stands; undefined when there is none. */
  readonly before: ConsideredCase | undefined;
}

/** The refusal, with the guards when the officer has a tie to the case; who has none is told nothing more. */
export async function forbid(asking: Asking, permission: Forbidden, { db, before }: KnownCase): Promise<Refused> {
  const { node, officer, received } = asking;
  const refused = refusePermission(asking, permission);
  if (permission.code !== 'not_permitted' || !before) return refused;
  const lens = lensOf({ officer, ...before, pack: node.pack, now: node.clock.now() });
  if (!isKnown(lens.relation)) return refused;
  const around = await surround(node, db, { act: received.act, file: before.file });
  const { decision } = consider({ act: received.act, around, before });
  const guards = decision.refusals.filter(({ guard }) => guard.startsWith('G'));
  return {
    ...refused,
    faults: permission.faults ?? [],
    refusals: guards.flatMap((refusal) => readableRefusal(lens, refusal) ?? []),
  };
}

/** A guard's word as far as this officer may read what it rests on. */
function readableRefusal(lens: Lens, refusal: Refusal): Refusal | undefined {
  if (lens.classes.has('K4')) return refusal;
  if (TELLS_HIGH_RISK.includes(refusal.guard)) return undefined;
  if (refusal.guard !== 'G01') return refusal;
  const missing = String(refusal.values?.['missing'] ?? '').split(', ');
  const told = missing.filter((condition) => !HIGH_RISK_CONDITIONS.includes(condition));
  if (told.length === 0) return undefined;
  return { ...refusal, values: { missing: told.join(', '), count: told.length } };
}
