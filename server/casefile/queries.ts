/** Which cases are this officer's, and which of them answer to a name? One list, one order, a mark for the next page. */
import { type RawBuilder, sql } from 'kysely';
import { parseCaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { foldText } from '#domain/kernel/text.ts';
import type { CaseListItem, Page } from '#domain/protocol/views.ts';
import type { DeskNode } from '../desk/node.ts';
import { wordsFor } from '../desk/reach.ts';
import type { Officer } from '../session/officer.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import type { CaseFileTable } from '../store/tables.ts';
import { linesFor } from './lines.ts';

export interface CaseListQuery {
  readonly q?: string | undefined;
  readonly states?: readonly string[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

type Row = Pick<
  CaseFileTable,
  | 'case_id'
  | 'given_names'
  | 'surnames'
  | 'alias'
  | 'sex'
  | 'age_years'
  | 'nationalities'
  | 'language'
  | 'state'
  | 'priority'
  | 'contact_at'
  | 'post'
>;

const COUNTED = 1000;
/** With fewer exact hits than this, similar names are offered too. */
const FEW = 5;
const COLUMNS = sql`c.case_id, c.given_names, c.surnames, c.alias, c.sex, c.age_years, c.nationalities, c.language,
  c.state, c.priority, c.contact_at, c.post`;

/** `wrong_cursor` when the mark is not of this list. Throws only when the database does: a failed search is no empty list. */
export async function listCases(
  node: DeskNode,
  officer: Officer,
  query: CaseListQuery,
): Promise<Page<CaseListItem> | 'wrong_cursor'> {
  const limit = query.limit ?? 25;
  const from = query.cursor === undefined ? undefined : readCursor(query.cursor, ['number', 'string']);
  if (query.cursor !== undefined && !from) return 'wrong_cursor';
  const scope = scopeOf(node, officer, query);
  if (!scope) return { items: [] };
  const name = nameCondition(query.q);
  const after = from ? sql`and (c.contact_at, c.case_id) < (${new Date(Number(from[0]))}, ${from[1]})` : sql``;
  // Names are looked up first and put in order afterwards (`offset 0` keeps the planner from walking the whole list instead).
  const source = name
    ? sql`(select * from projection.case_file c where ${scope} and ${name} offset 0) c where true`
    : sql`projection.case_file c where ${scope}`;
  const { rows } = await sql<Row>`select ${COLUMNS} from ${source} ${after}
    order by c.contact_at desc, c.case_id desc limit ${limit + 1}`.execute(node.reads);
  const page = rows.slice(0, limit);
  const isFirst = query.cursor === undefined;
  const alike = isFirst && page.length < FEW ? await similar(node, query.q, { scope, found: page }) : [];
  page.push(...alike);
  const items = await itemsOf(node, officer, page);
  const last = page.at(-1);
  const exact =
    isFirst && officer.role !== 'R05' ? await count(node, name ? sql`${scope} and ${name}` : scope) : undefined;
  return {
    items,
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.contact_at, last.case_id]) }),
    ...(exact && { total: { ...exact, count: exact.count + alike.length } }),
  };
}

/** The officer's own cases; undefined when the role keeps none. */
function scopeOf(node: DeskNode, officer: Officer, { states }: CaseListQuery): RawBuilder<unknown> | undefined {
  const { words, since } = wordsFor(officer, node.clock.now());
  if (words.length === 0) return undefined;
  const own = sql`c.reach && ${words}::text[]`;
  const recent = since === undefined ? sql`` : sql`and c.contact_at >= ${new Date(since)}`;
  // A consul's list leaves out the children of the origin block, and so does its length (G03).
  const shown = officer.role === 'R05' ? sql`and not c.blocked` : sql``;
  const inStates = states && states.length > 0 ? sql`and c.state = any(${states}::text[])` : sql``;
  return sql`${own} ${recent} ${shown} ${inStates}`;
}

/** Every word typed begins a word of the name; a folio finds its case. Undefined when nothing was typed. */
function nameCondition(q: string | undefined): RawBuilder<unknown> | undefined {
  if (q === undefined || q.trim() === '') return undefined;
  const caseId = parseCaseId(q);
  if (caseId) return sql`c.case_id = ${caseId}`;
  const words = wordsOf(q);
  if (words.length === 0) return sql`false`;
  return sql.join(
    words.map((word) => sql`c.names_folded like ${`% ${word}%`}`),
    sql` and `,
  );
}

function wordsOf(q: string): readonly string[] {
  return foldText(q)
    .split(' ')
    .filter((word) => word !== '');
}

/** Names in which every word typed has a similar one: typing errors, other spellings. */
async function similar(
  node: DeskNode,
  q: string | undefined,
  { scope, found }: { readonly scope: RawBuilder<unknown>; readonly found: readonly Row[] },
): Promise<readonly Row[]> {
  const words = wordsOf(q ?? '').filter((word) => word.length > 2);
  if (words.length === 0 || parseCaseId(q)) return [];
  const alike = sql.join(
    words.map((word) => sql`${word} <% c.names_folded`),
    sql` and `,
  );
  const { rows } = await sql<Row>`select ${COLUMNS} from projection.case_file c
    where ${scope} and ${alike} and c.case_id <> all(${found.map((row) => row.case_id)}::text[])
    order by similarity(${words.join(' ')}, c.names_folded) desc, c.contact_at desc limit 20`.execute(node.reads);
  return rows;
}

async function count(node: DeskNode, condition: RawBuilder<unknown>): Promise<{ count: number; more: boolean }> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (
    select from projection.case_file c where ${condition} limit ${COUNTED + 1}) as counted`.execute(node.reads);
  const n = rows[0]?.n ?? 0;
  return { count: Math.min(n, COUNTED), more: n > COUNTED };
}

async function itemsOf(node: DeskNode, officer: Officer, rows: readonly Row[]): Promise<readonly CaseListItem[]> {
  const [lines, clocks] = await Promise.all([linesFor(node, officer, rows), readClocks(node, rows)]);
  return rows.flatMap((row) => {
    const line = lines.get(row.case_id);
    if (!line) return [];
    const clock = clocks.get(row.case_id);
    return [
      {
        ...line,
        state: row.state as CaseListItem['state'],
        priority: row.priority as CaseListItem['priority'],
        contactAt: row.contact_at,
        ...(row.post !== null && { post: row.post }),
        ...(clock?.next_due_at !== undefined && clock.next_due_at !== null && { nextDueAt: clock.next_due_at }),
        overdue: clock?.overdue ?? 0,
      },
    ];
  });
}

interface ClockLine {
  readonly case_id: string;
  readonly overdue: number;
  readonly next_due_at: Instant | null;
}

async function readClocks(node: DeskNode, rows: readonly Row[]): Promise<ReadonlyMap<string, ClockLine>> {
  if (rows.length === 0) return new Map();
  const now = new Date(node.clock.now());
  const { rows: lines } = await sql<ClockLine>`select case_id, count(*) filter (where due_at < ${now})::int as overdue,
    min(due_at) filter (where due_at >= ${now}) as next_due_at from projection.obligation
    where case_id = any(${rows.map((row) => row.case_id)}::text[]) and status = 'open' group by case_id`.execute(
    node.reads,
  );
  return new Map(lines.map((line) => [line.case_id, line]));
}
