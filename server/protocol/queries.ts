/** What is due, for whom, now? "Hoy": overdue first, because the longest overdue was due first (product, R03/R04 home). */
import { type RawBuilder, sql } from 'kysely';
import type { ObligationView, Page } from '#domain/protocol/views.ts';
import { linesFor, type LineRow } from '../casefile/lines.ts';
import type { DeskNode } from '../desk/node.ts';
import { POST_WINDOW_MS, toldWord, wordsFor } from '../desk/reach.ts';
import type { Officer } from '../session/officer.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import type { ObligationTable } from '../store/tables.ts';
import { viewOfRow } from './duty-view.ts';

export interface DutyQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

type Row = ObligationTable & LineRow;
type Condition = RawBuilder<unknown>;

const COUNTED = 1000;
const COLUMNS = sql`o.case_id, o.id, o.key, o.variant, o.triggered_at, o.meta_at, o.due_at, o.statutory, o.status, o.met_at,
  o.met_by, o.roles, o.evidence, o.case_institution, o.intake_institution, o.caseworker, o.post, o.next_wake_at, o.escalated`;

/** Open duties that the officer answers for; `wrong_cursor` when the mark is not of this list. */
export async function listDuties(
  node: DeskNode,
  officer: Officer,
  query: DutyQuery,
): Promise<Page<ObligationView> | 'wrong_cursor'> {
  const limit = query.limit ?? 25;
  const from =
    query.cursor === undefined ? undefined : readCursor(query.cursor, ['number', 'string', 'string', 'string']);
  if (query.cursor !== undefined && !from) return 'wrong_cursor';
  const branches = branchesFor(node, officer);
  if (branches.length === 0) return { items: [] };
  const after = from
    ? sql`and (o.due_at, o.case_id, o.id, o.key) > (${new Date(Number(from[0]))}, ${from[1]}, ${from[2]}, ${from[3]})`
    : sql``;
  const rows = await readPage(node, branches, { after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const now = node.clock.now();
  const lines = await linesFor(node, officer, distinct(page));
  const items = page.flatMap((row) => {
    const line = lines.get(row.case_id);
    const view = line && viewOfRow(row, { child: line, pack: node.pack, now });
    return view ? [view] : [];
  });
  const last = page.at(-1);
  const total = query.cursor === undefined ? await count(node, branches) : undefined;
  return {
    items,
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.due_at, last.case_id, last.id, last.key]) }),
    ...(total && { total }),
  };
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.case_id, row])).values()];
}

/**
 * The officer's duties as a few conditions, each answered in order by one index of `…_index_duties_by_role.sql` (whose
 * conditions are repeated word for word, or PostgreSQL would not see that they fit).
 */
function branchesFor(node: DeskNode, officer: Officer): readonly Condition[] {
  const { institution, role, id, post } = officer;
  const own = sql`o.status = 'open' and o.roles && ${[role]}::text[]`;
  const { words } = wordsFor(officer, node.clock.now());
  switch (role) {
    case 'R01': {
      // Nothing of the last 72 hours was due before them, so the index can start there.
      const recent = sql`o.due_at >= ${new Date(node.clock.now() - POST_WINDOW_MS)}`;
      const here = sql`o.post = ${post} and o.intake_institution = ${institution}`;
      return post === undefined ? [] : [sql`${own} and o.roles && '{R01}'::text[] and ${here} and ${recent}`];
    }
    case 'R02':
      return [sql`${own} and o.roles && '{R02}'::text[] and o.intake_institution = ${institution}`];
    case 'R03':
    case 'R04': {
      const open = sql`o.status = 'open' and o.roles && '{R03,R04}'::text[]`;
      // Told as well, while nobody has acknowledged: another authority answers, and this one sees that it must.
      const told = sql`${open} and ${among([toldWord(institution)])}`;
      if (role === 'R04') return [sql`${open} and o.case_institution = ${institution}`, told];
      const mine = ['', id].map(
        (one) => sql`${own} and ${open} and o.case_institution = ${institution} and o.caseworker = ${one}`,
      );
      return [...mine, sql`${own} and ${told}`];
    }
    default: {
      if (words.length === 0) return [];
      const elsewhere = sql`o.roles && '{R05,R06,R07,R08,R09,R10,R11,R12,R13,R14,R15,R16,R17,R18}'::text[]`;
      const shown = role === 'R05' ? sql`and not f.blocked` : sql``;
      return [sql`${own} and ${elsewhere} and ${among(words, shown)}`];
    }
  }
}

/** The duty's case can be found under one of these words. */
function among(words: readonly string[], and: Condition = sql``): Condition {
  return sql`exists (select from projection.case_file f
    where f.case_id = o.case_id and f.reach && ${words}::text[] ${and})`;
}

async function readPage(
  node: DeskNode,
  branches: readonly Condition[],
  { after, limit }: { readonly after: Condition; readonly limit: number },
): Promise<readonly Row[]> {
  const pages = branches.map(
    (branch) => sql`(select ${COLUMNS} from projection.obligation o where ${branch} ${after}
      order by o.due_at, o.case_id, o.id, o.key limit ${limit})`,
  );
  const { rows } = await sql<Row>`select d.*, c.given_names, c.surnames, c.alias, c.sex,
      c.age_years, c.nationalities, c.language
    from (${sql.join(pages, sql` union all `)}) d join projection.case_file c on c.case_id = d.case_id
    order by d.due_at, d.case_id, d.id, d.key limit ${limit}`.execute(node.reads);
  return rows;
}

async function count(node: DeskNode, branches: readonly Condition[]): Promise<{ count: number; more: boolean }> {
  const parts = branches.map(
    (branch) => sql`(select from projection.obligation o where ${branch} limit ${COUNTED + 1})`,
  );
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from (${sql.join(parts, sql` union all `)}) as counted`.execute(node.reads);
  const n = rows[0]?.n ?? 0;
  return { count: Math.min(n, COUNTED), more: n > COUNTED };
}
