/** What was my institution told? The messages that stay on screen when there is no mail, newest first (D: notices). */
import { sql } from 'kysely';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Page } from '#domain/protocol/views.ts';
import type { DeskNode } from '../desk/node.ts';
import { wordsFor } from '../desk/reach.ts';
import type { Officer } from '../session/officer.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';

/** A message without a word about the child. */
export interface NoticeView {
  readonly id: string;
  readonly caseId: CaseId;
  readonly at: Instant;
  /** `protection.notify`, `referral.send`, … or `duty.50`, `duty.80`, `duty.100`. */
  readonly template: string;
  readonly obligation?: string;
}

interface Row {
  readonly id: string;
  readonly case_id: CaseId;
  readonly at: Instant;
  readonly template: string;
  readonly obligation: string | null;
}

/** Messages to the officer's institution and role, on cases that the officer may find; a consul's leave out the origin block (G03). */
export async function listMessages(
  node: DeskNode,
  officer: Officer,
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<Page<NoticeView> | 'wrong_cursor'> {
  const limit = query.limit ?? 25;
  const from = query.cursor === undefined ? undefined : readCursor(query.cursor, ['number', 'string']);
  if (query.cursor !== undefined && !from) return 'wrong_cursor';
  const { words } = wordsFor(officer, node.clock.now());
  const after = from ? sql`and (m.at, m.id) < (${new Date(Number(from[0]))}, ${from[1]}::uuid)` : sql``;
  const shown = officer.role === 'R05' ? sql`and not c.blocked` : sql``;
  const { rows } = await sql<Row>`select m.id, m.case_id, m.at, m.template, m.obligation from node.outbox m
    join projection.case_file c on c.case_id = m.case_id
    where m.institution = ${officer.institution} and (m.role is null or m.role = ${officer.role})
      and c.reach && ${words}::text[] ${shown} ${after}
    order by m.at desc, m.id desc limit ${limit + 1}`.execute(node.reads);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id, case_id, at, template, obligation }) => ({
      id,
      caseId: case_id,
      at,
      template,
      ...(obligation !== null && { obligation }),
    })),
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.at, last.id]) }),
  };
}
