/** What happens when two records are the same child? A merge keeps both histories and can be undone for 30 days (§3.1 STd). */
import { parseCaseId } from '../kernel/ids.ts';
import { DAY_MS, type Instant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import type { CaseFile, Merge } from './types.ts';

/** Days in which a merge can be undone (reference §3.1). */
export const UNMERGE_DAYS = 30;

/** The merge in force after this act, or undefined. `side` says which of the two this journal belongs to. */
export function foldMerge(file: CaseFile, act: Act): Merge | undefined {
  if (act.kind === 'case.unmerge') return undefined;
  if (act.kind !== 'case.merge') return file.merge;
  const other = parseCaseId(act.facts['other']);
  const side = act.facts['side'] === 'absorbido' ? 'absorbed' : 'survivor';
  return other ? { actId: act.id, other, at: act.occurredAt, side } : file.merge;
}

/** A merge can be undone while its 30 days last. */
export function canUnmerge(file: CaseFile, at: Instant): boolean {
  return file.merge !== undefined && at - file.merge.at <= UNMERGE_DAYS * DAY_MS;
}
