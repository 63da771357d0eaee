/** Which cases of a family are decided together with this act, and how do they stand? (G03 protects the whole family.) */
import { familyWords } from '#domain/casefile/family.ts';
import { type CaseId, nodeOfCase } from '#domain/kernel/ids.ts';
import { relativeOf } from '#domain/protocol/consular-block.ts';
import type { Surroundings } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import { readFamily } from '../store/family.ts';
import type { Queryable } from '../store/journal.ts';
import { caseAt } from './case-at.ts';
import type { ConsideredCase } from './consider.ts';
import type { Journals } from './merged.ts';
import type { Asking } from './receive.ts';

/** Folios of this node's cases that are linked to the act's case, by what is written in any of them or in the act. */
export async function relativesOf(
  db: Queryable,
  act: Act,
  merging: readonly CaseId[] = [],
): Promise<readonly CaseId[]> {
  const family = await readFamily(db, [act.caseId, ...merging], familyWords(act.caseId, act.facts));
  return family.filter((id) => nodeOfCase(id) === act.node);
}

/** Whether the act itself names relatives: an intake that names none is opened without looking for any. */
export function namesRelatives(act: Act): boolean {
  return familyWords(act.caseId, act.facts).length > 0;
}

/** The relatives' cases as they stand. */
export function familyOf(
  { node, received }: Asking,
  journals: Journals,
  ids: readonly CaseId[],
): ReadonlyMap<CaseId, ConsideredCase> {
  const family = new Map<CaseId, ConsideredCase>();
  for (const id of ids) {
    const found = caseAt(journals.get(id) ?? [], node.pack, received.act.receivedAt);
    if (found) family.set(id, found);
  }
  return family;
}

/** What the act depends on, with the family beside it. */
export function withFamily(around: Surroundings, family: ReadonlyMap<CaseId, ConsideredCase>): Surroundings {
  if (family.size === 0) return around;
  return { ...around, family: [...family.values()].map(({ file }) => relativeOf(file)) };
}
