/** Which other cases does an act touch? Both sides of a merge are locked and decided together; a merged case points on. */
import { type CaseId, parseCaseId } from '#domain/kernel/ids.ts';
import type { Act } from '#domain/register/act.ts';
import type { Officer } from '../session/officer.ts';
import type { Queryable } from '../store/journal.ts';
import { readMergePartners } from '../store/merges.ts';
import { type Refused, refuse } from './answer.ts';
import { caseAt } from './case-at.ts';
import type { ConsideredCase } from './consider.ts';
import type { DeskNode } from './node.ts';
import { mayKnow } from './permit.ts';

/** The other side of a merge, so that both can be locked in one order before either is decided. */
export async function otherCases(db: Queryable, act: Act): Promise<readonly CaseId[]> {
  if (act.kind !== 'case.merge') return readMergePartners(db, act.caseId);
  const other = parseCaseId(act.facts['other']);
  return other && other !== act.caseId ? [other] : [];
}

/** Those of the journals that the officer may know of, besides the act's own case. */
export function othersOf(
  node: DeskNode,
  officer: Officer,
  act: Act,
  journals: ReadonlyMap<CaseId, readonly Act[]>,
): ReadonlyMap<CaseId, ConsideredCase> {
  const others = new Map<CaseId, ConsideredCase>();
  for (const [id, acts] of journals) {
    if (id === act.caseId) continue;
    const other = caseAt(acts, node.pack, act.receivedAt);
    if (other && mayKnow(node, officer, other)) others.set(id, other);
  }
  return others;
}

/** A case that was merged away is not written to; its survivor is named only to those who may know it. */
export function refuseMerged(
  node: DeskNode,
  officer: Officer,
  act: Act,
  { file }: ConsideredCase,
  journals: ReadonlyMap<CaseId, readonly Act[]>,
): Refused | undefined {
  if (file.merge?.side !== 'absorbed' || act.kind === 'case.unmerge') return undefined;
  const isKnown = othersOf(node, officer, act, journals).has(file.merge.other);
  return refuse('merged', isKnown ? { survivor: file.merge.other } : {});
}
