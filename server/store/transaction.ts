/** How do several statements become one, or none? And how do two writers of one case take turns? */
import type pg from 'pg';
import type { CaseId } from '#domain/kernel/ids.ts';

/** Runs `work` in a transaction; whatever it throws undoes everything. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    try {
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      try {
        await client.query('rollback');
      } catch (lost) {
        // The connection is gone, and the transaction with it: the pool must not hand this client out again.
        broken = lost instanceof Error ? lost : new Error('connection lost');
      }
      throw error;
    }
  } finally {
    client.release(broken);
  }
}

/**
 * Locks the cases for the rest of the transaction, in one order for everybody; answers the ids that exist. Whoever
 * waits here reads the journal afterwards, so it decides on what the first writer left behind.
 */
export async function lockCases(client: pg.PoolClient, caseIds: readonly CaseId[]): Promise<readonly CaseId[]> {
  const { rows } = await client.query<{ case_id: CaseId }>({
    name: 'lock_cases',
    text: 'select case_id from projection.case_file where case_id = any($1) order by case_id for update',
    values: [caseIds],
  });
  return rows.map((row) => row.case_id);
}
