/** How does a case stand, by its journal, at an instant? Fold and law together, as every reader and writer needs them. */
import { foldCase } from '#domain/casefile/fold.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { assess } from '#domain/protocol/assess.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import type { ConsideredCase } from './consider.ts';

/** The case of these acts; undefined when there are none. */
export function caseAt(acts: readonly Act[], pack: Pack, now: Instant): ConsideredCase | undefined {
  const file = foldCase(acts);
  return file && { file, assessment: assess(file, pack, now) };
}
