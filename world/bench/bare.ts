/** What would somebody write who had only SQL? The same rows, one multi-row insert a table, in one transaction. */
import type { WriteRows } from '#server/store/rows.ts';

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const SCHEMA: Readonly<Record<keyof WriteRows, string>> = {
  act: 'journal',
  audit: 'journal',
  outbox: 'node',
  case_file: 'projection',
  obligation: 'projection',
  placement: 'projection',
  referral: 'projection',
  consular_notice: 'projection',
  family: 'projection',
};

const TABLES = [
  'act',
  'audit',
  'case_file',
  'obligation',
  'placement',
  'referral',
  'consular_notice',
  'family',
  'outbox',
] as const;
const JSON_COLUMNS = new Set(['facts', 'overrides']);

/** Prepared inserts of these rows; a table without rows costs nothing. */
export function handWritten(rows: WriteRows): Statement[] {
  return TABLES.flatMap((table) => {
    const list: readonly object[] =
      table === 'outbox' ? rows.outbox.map((row) => ({ ...row, next_try_at: row.at })) : rows[table];
    const [first] = list;
    if (!first) return [];
    const columns = Object.keys(first);
    const values: unknown[] = [];
    const tuples = list.map((row) => {
      const record = new Map<string, unknown>(Object.entries(row));
      const places = columns.map((column) => {
        const value = record.get(column) ?? null;
        values.push(JSON_COLUMNS.has(column) && value !== null ? JSON.stringify(value) : value);
        return `$${values.length}`;
      });
      return `(${places.join(', ')})`;
    });
    const text = `insert into ${SCHEMA[table]}.${table} (${columns.join(', ')}) values ${tuples.join(', ')}`;
    return [{ name: `bare_${table}_${list.length}`, text, values }];
  });
}
