/** Who works in this node now? */
import type { Queryable } from './journal.ts';

/** Whether an officer of one of these roles has this id and is still in service. */
export async function isInService(db: Queryable, id: string, roles: readonly string[]): Promise<boolean> {
  const { rows } = await db.query<{ known: boolean }>({
    name: 'officer_in_service',
    text: 'select exists (select from node.officer where id = $1 and active and role = any($2)) as known',
    values: [id, roles],
  });
  return rows[0]?.known ?? false;
}
