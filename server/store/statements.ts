/**
 * How do act, audit, projections and messages come to be one statement? Each table's rows travel as one JSON array and
 * are spread by `jsonb_to_recordset`, so that a new case costs one round trip and one flush to disk (goal of issue "Speed").
 */

/** Columns with their types, table by table; order is the order of the insert. */
const COLUMNS = {
  act: `id uuid, case_id text, case_seq int, kind text, occurred_at timestamptz, zone text, received_at timestamptz,
    officer text, role text, institution text, post text, country text, certified boolean, facts jsonb, overrides jsonb,
    caused_by uuid, request_hash text`,
  audit: `at timestamptz, officer text, role text, institution text, action text, cases text[], classes text[],
    purpose text, act_id uuid, outcome text`,
  case_file: `case_id text, version int, state text, priority text, given_names text, surnames text, alias text,
    names_folded text, sex text, age_years smallint, nationalities text[], language text, post text, institution text,
    caseworker text, contact_at timestamptz, received_at timestamptz, assessed_at timestamptz, reach text[], blocked boolean, merged_into text`,
  obligation: `case_id text, id text, key text, variant text, triggered_at timestamptz, meta_at timestamptz,
    due_at timestamptz, statutory boolean, status text, met_at timestamptz, met_by uuid, roles text[], evidence text[],
    case_institution text, intake_institution text, caseworker text, post text, next_wake_at timestamptz`,
  placement: `case_id text, act_id uuid, place text, rung text, liberty text, reported_only boolean, sex text,
    age_years smallint, started_at timestamptz, ended_at timestamptz`,
  referral: `id uuid, case_id text, sender text, recipient text, service text, urgency text, state text,
    sent_at timestamptz, state_at timestamptz, fields text[]`,
  consular_notice: `act_id uuid, case_id text, country text, sent_at timestamptz`,
  family: `case_id text, word text`,
  outbox: `id uuid, at timestamptz, case_id text, template text, institution text, contact text, role text,
    obligation text, threshold smallint, next_try_at timestamptz`,
} as const;

export type TableName = keyof typeof COLUMNS;

const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  case_file: ['case_id'],
  obligation: ['case_id', 'id', 'key'],
  placement: ['case_id', 'act_id'],
  referral: ['id'],
  consular_notice: ['case_id', 'country'],
  family: ['case_id', 'word'],
};

/** The projection tables, in the order in which they are written. */
export const PROJECTIONS = ['case_file', 'obligation', 'placement', 'referral', 'consular_notice', 'family'] as const;

function columnNames(table: TableName): readonly string[] {
  return COLUMNS[table].split(',').map((column) => column.trim().split(/\s+/)[0] ?? '');
}

function schemaOf(table: TableName): string {
  if (table === 'act' || table === 'audit') return 'journal';
  return table === 'outbox' ? 'node' : 'projection';
}

/** `insert into … select … from jsonb_to_recordset($n)`, `$n` being the JSON array of the table's rows. */
function insertSql(table: TableName, parameter: number, where = ''): string {
  const names = columnNames(table).join(', ');
  const rows = `jsonb_to_recordset($${parameter}::jsonb) as r(${COLUMNS[table]})`;
  return `insert into ${schemaOf(table)}.${table} (${names}) select ${names} from ${rows}${where}`;
}

/** Rewrites a projected row only where it differs, so that an act touches few pages. */
function upsertSql(table: TableName, parameter: number): string {
  const key = KEYS[table] ?? [];
  // The alarm is the clocks' own: it is set anew only when the duty's clock or status moved.
  const rest = columnNames(table).filter((name) => !key.includes(name) && name !== 'next_wake_at');
  if (rest.length === 0) return `${insertSql(table, parameter)} on conflict (${key.join(', ')}) do nothing`;
  const old = rest.map((name) => `${table}.${name}`).join(', ');
  const fresh = rest.map((name) => `excluded.${name}`).join(', ');
  const set = rest.map((name) => `${name} = excluded.${name}`);
  if (table === 'obligation') {
    const same = '(obligation.due_at, obligation.status) = (excluded.due_at, excluded.status)';
    set.push(`escalated = case when ${same} then obligation.escalated else '{}' end`);
    set.push(`next_wake_at = case when ${same} then obligation.next_wake_at else excluded.next_wake_at end`);
  }
  return `${insertSql(table, parameter)} on conflict (${key.join(', ')}) do update set ${set.join(', ')}
    where (${old}) is distinct from (${fresh})`;
}

/** Projected rows that the journal no longer calls for. */
function pruneSql(table: TableName, parameter: number, casesParameter: number): string {
  const key = KEYS[table] ?? [];
  const same = key.map((name) => `r.${name} = t.${name}`).join(' and ');
  return `delete from projection.${table} t where t.case_id = any($${casesParameter}) and not exists (
    select from jsonb_to_recordset($${parameter}::jsonb) as r(${COLUMNS[table]}) where ${same})`;
}

const ORDER: readonly TableName[] = ['act', 'audit', 'outbox', ...PROJECTIONS];

/** Parameters of both statements: one JSON array a table, in this order; {@link APPEND_SQL} takes the case ids last. */
export const WRITE_ORDER = ORDER;

const UNNAMED = ' where not exists (select from projection.family f where f.word = r.case_id)';

/**
 * A new case. Nothing is written when the act id is known already, or when a relative's case names this one and must be
 * decided with it: the answer `written` is then 0 and the stored act tells which. A known case id violates `act_case_seq_key`.
 */
export const OPEN_SQL = `with act as (${insertSql('act', 1, UNNAMED)} on conflict (id) do nothing returning 1),
${ORDER.slice(1)
  .map((table, i) => `${table} as (${insertSql(table, i + 2, ' where exists (select from act)')})`)
  .join(',\n')}
select count(*)::int as written from act`;

/** One more act on a case whose row is locked. */
export const APPEND_SQL = `with ${ORDER.slice(0, 3)
  .map((table, i) => `${table} as (${insertSql(table, i + 1)})`)
  .join(',\n')},
${PROJECTIONS.map((table, i) => `${table} as (${upsertSql(table, i + 4)})`).join(',\n')},
${PROJECTIONS.slice(1)
  .map((table, i) => `prune_${table} as (${pruneSql(table, i + 5, ORDER.length + 1)})`)
  .join(',\n')}
select 1`;

/** Projections alone, for the rebuild: into emptied tables. */
export const PROJECT_SQL = `with ${PROJECTIONS.map((table, i) => `${table} as (${insertSql(table, i + 1)})`).join(',\n')}
select 1`;
