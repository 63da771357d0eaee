/** What do the projections hold now? Read back row by row, to be compared with what the journal says (rebuild --verify). */
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Queryable } from './journal.ts';
import type { ProjectionRows } from './rows.ts';
import { PROJECTIONS } from './statements.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns that follow from when somebody looked, not from the journal. */
const BOOKKEEPING = ['escalated', 'next_wake_at', 'assessed_at'];

/** Stored rows of these cases, by table; bookkeeping left out. */
export async function readProjected(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables: Record<string, readonly Row[]> = {};
  for (const table of PROJECTIONS) {
    const { rows } = await db.query<Row>(`select * from projection.${table} where case_id = any($1)`, [caseIds]);
    tables[table] = rows.map(withoutBookkeeping);
  }
  return tables;
}

/** When the law was last applied to each case. */
export async function readAssessedAt(db: Queryable, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, number>> {
  const { rows } = await db.query<{ case_id: CaseId; assessed_at: number }>(
    'select case_id, assessed_at from projection.case_file where case_id = any($1)',
    [caseIds],
  );
  return new Map(rows.map((row) => [row.case_id, row.assessed_at]));
}

function withoutBookkeeping(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !BOOKKEEPING.includes(column))
      // Instants come as milliseconds here and as ISO text from the fold.
      .map(([column, value]) => [
        column,
        typeof value === 'number' && column.endsWith('_at') ? new Date(value).toISOString() : value,
      ]),
  );
}

/** A row as one comparable text. */
function textOf(row: object): string {
  const entries = Object.entries(withoutBookkeeping({ ...row })).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

export interface Difference {
  readonly table: string;
  readonly caseId: string;
  readonly kind: 'missing' | 'superfluous';
}

/** Rows that are missing from the projection, and rows that the journal does not call for; a changed row is one of each. */
export function compareProjected(
  stored: Readonly<Record<string, readonly Row[]>>,
  expected: ProjectionRows,
): readonly Difference[] {
  return PROJECTIONS.flatMap((table): readonly Difference[] => {
    const have = new Map((stored[table] ?? []).map((row) => [textOf(row), row]));
    const want = new Map(expected[table].map((row) => [textOf(row), row]));
    return [
      ...[...want]
        .filter(([text]) => !have.has(text))
        .map(([, row]) => ({ table, caseId: row.case_id, kind: 'missing' as const })),
      ...[...have]
        .filter(([text]) => !want.has(text))
        .map(([, row]) => ({ table, caseId: String(row['case_id']), kind: 'superfluous' as const })),
    ];
  });
}

/** Projected cases that no journal knows. */
export async function countOrphans(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from projection.case_file c
    where not exists (select from journal.act a where a.case_id = c.case_id and a.case_seq = 1)`);
  return rows[0]?.n ?? 0;
}

/** Empties the projections. */
export async function dropProjections(db: Queryable): Promise<void> {
  await db.query(`truncate ${PROJECTIONS.map((table) => `projection.${table}`).join(', ')}`);
}
