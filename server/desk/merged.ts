/** Which other cases does an act touch? Both sides of a merge are locked and decided together; a merged case points on. */
import { type CaseId, parseCaseId } from '#domain/kernel/ids.ts';
import type { Act } from '#domain/register/act.ts';
import type { Queryable } from '../store/journal.ts';
import { readMergePartners } from '../store/merges.ts';
import { type Refused, refuse } from './answer.ts';
import { caseAt } from './case-at.ts';
import type { ConsideredCase } from './consider.ts';
import { mayKnow } from './permit.ts';
import type { Asking } from './receive.ts';

/** Acts by case. */
export type Journals = ReadonlyMap<CaseId, readonly Act[]>;

/** The other side of a merge, so that both can be locked in one order before either is decided. */
export async function otherCases(db: Queryable, act: Act): Promise<readonly CaseId[]> {
  if (act.kind !== 'case.merge') return readMergePartners(db, act.caseId);
  const other = parseCaseId(act.facts['other']);
  return other && other !== act.caseId ? [other] : [];
}

/** Those of the journals that the officer may know of, besides the act's own case. */
export function othersOf({ node, officer, received }: Asking, journals: Journals): ReadonlyMap<CaseId, ConsideredCase> {
  const { act } = received;
  const others = new Map<CaseId, ConsideredCase>();
  for (const [id, acts] of journals) {
    if (id === act.caseId) continue;
    const other = caseAt(acts, node.pack, act.receivedAt);
    if (other && mayKnow(node, officer, other)) others.set(id, other);
  }
  return others;
}

/** A case that was merged away is not written to; its survivor is named only to those who may know it. */
export function refuseMerged(asking: Asking, { file }: ConsideredCase, journals: Journals): Refused | undefined {
  if (file.merge?.side !== 'absorbed' || asking.received.act.kind === 'case.unmerge') return undefined;
  const isKnown = othersOf(asking, journals).has(file.merge.other);
  return refuse('merged', isKnown ? { survivor: file.merge.other } : {});
}
