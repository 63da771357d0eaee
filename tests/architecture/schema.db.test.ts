/** Which tables, constraints, triggers and rights does a node's database have? A snapshot that every review sees. */
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase('MEX');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** Schemas of ours: not the system's, not those of the job library. */
const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^(pg_|pgboss)'`;

const QUESTIONS: Readonly<Record<string, string>> = {
  columns: `
    select n.nspname || '.' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    order by n.nspname, c.relname, a.attname`,
  constraints: `
    select n.nspname || '.' || c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and k.contype <> 'n' order by 1`,
  indexes: `
    select pg_get_indexdef(i.indexrelid) as line
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} order by 1`,
  triggers: `
    select pg_get_triggerdef(t.oid) as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and not t.tgisinternal order by 1`,
  policies: `
    select schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' to ' || array_to_string(roles, ',') as line
    from pg_policies order by 1`,
  rights: `
    select table_schema || '.' || table_name || ' ' || grantee || ': '
      || string_agg(privilege_type, ', ' order by privilege_type) as line
    from information_schema.role_table_grants
    where grantee like 'amparo\\_%' group by table_schema, table_name, grantee order by 1`,
};

it('the schema is the one that was reviewed', async () => {
  const parts: string[] = [];
  for (const [title, sql] of Object.entries(QUESTIONS)) {
    const { rows } = await client.query<{ line: string }>(sql);
    parts.push(`# ${title}`, ...rows.map(({ line }) => line), '');
  }
  expect(parts.length).toBeGreaterThan(40);
  await expect(parts.join('\n')).toMatchFileSnapshot(path.join(import.meta.dirname, 'snapshots/schema.txt'));
});

it('every constraint has a name of ours, so that its violation can be explained', async () => {
  const { rows } = await client.query<{ line: string }>(QUESTIONS['constraints'] ?? '');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ line }) => /_check\d+ /.test(line))).toEqual([]);
});

it('instants are stored with their zone', async () => {
  const { rows } = await client.query<{ line: string }>(QUESTIONS['columns'] ?? '');
  expect(rows.filter(({ line }) => line.includes('timestamp without time zone')).map(({ line }) => line)).toEqual([]);
});

it('no role of the running server may change or forget an act or an audit row', async () => {
  const { rows } = await client.query<{ line: string }>(QUESTIONS['rights'] ?? '');
  const journal = rows.map(({ line }) => line).filter((line) => /\.(act|audit)\w* amparo_/.test(line));
  expect(journal.length).toBeGreaterThan(1);
  expect(journal.filter((line) => /UPDATE|DELETE|TRUNCATE/.test(line))).toEqual([]);
});
