/** Which cases are one child's? Read before an act is decided, so that both sides of a merge are locked together (§3.1 STd). */
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Queryable } from './journal.ts';

/** The survivor of this case, and the cases merged into it. */
export async function readMergePartners(db: Queryable, caseId: CaseId): Promise<readonly CaseId[]> {
  const { rows } = await db.query<{ partner: CaseId }>({
    name: 'merge_partners',
    text: `select merged_into as partner from projection.case_file where case_id = $1 and merged_into is not null
      union select case_id from projection.case_file where merged_into = $1`,
    values: [caseId],
  });
  return rows.map(({ partner }) => partner);
}
