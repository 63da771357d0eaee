/** How is an act made durable? Everything that follows from it in one transaction, or nothing (house §1.3). */
import type pg from 'pg';
import type { AuditRow, ProjectionRows, WriteRows } from './rows.ts';
import { APPEND_SQL, OPEN_SQL, PROJECT_SQL, PROJECTIONS, WRITE_ORDER } from './statements.ts';

function parameters(rows: WriteRows): string[] {
  return WRITE_ORDER.map((table) =>
    table === 'outbox'
      ? JSON.stringify(rows.outbox.map((row) => ({ ...row, next_try_at: row.at })))
      : JSON.stringify(rows[table]),
  );
}

/** Opens a case in one round trip; false when the first act's id was in the journal before (then nothing is written). */
export async function writeNewCase(pool: pg.Pool, rows: WriteRows): Promise<boolean> {
  const { rows: answer } = await pool.query<{ written: number }>({
    name: 'open_case',
    text: OPEN_SQL,
    values: parameters(rows),
  });
  return (answer[0]?.written ?? 0) > 0;
}

/** Appends to cases whose rows the transaction of `client` has locked. */
export async function appendToCases(client: pg.PoolClient, rows: WriteRows): Promise<void> {
  const cases = rows.case_file.map((row) => row.case_id);
  await client.query({ name: 'append_act', text: APPEND_SQL, values: [...parameters(rows), cases] });
}

/** Writes projections of cases that have none (rebuild). */
export async function writeProjections(client: pg.PoolClient, rows: ProjectionRows): Promise<void> {
  await client.query({
    name: 'project_cases',
    text: PROJECT_SQL,
    values: PROJECTIONS.map((table) => JSON.stringify(rows[table])),
  });
}

const AUDIT_COLUMNS = `at timestamptz, officer text, role text, institution text, action text, cases text[],
  classes text[], purpose text, act_id uuid, outcome text`;
const AUDIT_SQL = `insert into journal.audit (at, officer, role, institution, action, cases, classes, purpose, act_id, outcome)
  select at, officer, role, institution, action, cases, classes, purpose, act_id, outcome
  from jsonb_to_recordset($1::jsonb) as r(${AUDIT_COLUMNS})`;

/** Several audit rows with one flush. */
export async function writeAudit(pool: pg.Pool, rows: readonly AuditRow[]): Promise<void> {
  await pool.query({ name: 'audit', text: AUDIT_SQL, values: [JSON.stringify(rows)] });
}

/** Writes projections of locked cases anew and writes nothing else: time has passed, nobody has acted. */
export async function reprojectCases(client: pg.PoolClient, rows: ProjectionRows): Promise<void> {
  await appendToCases(client, { act: [], audit: [], outbox: [], ...rows });
}
