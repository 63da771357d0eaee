/** What was my institution told? The messages that stay on screen when there is no mail, newest first (D: notices). */
import { type RawBuilder, sql } from 'kysely';
import { hasCases } from '#domain/access/may-sign.ts';
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
  /** Absent for roles that keep no cases: an alarm about the roster needs no folio. */
  readonly caseId?: CaseId;
  readonly at: Instant;
  /** `protection.notify`, `coverage.gap`, `referral.send`, … or `duty.50`, `duty.80`, `duty.100`. */
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

function ofInstitution(node: DeskNode, officer: Officer): RawBuilder<unknown> {
  const { words } = wordsFor(officer, node.clock.now());
  const shown = officer.role === 'R05' ? sql`and not c.blocked` : sql``;
  return sql`m.institution = ${officer.institution} and (m.role is null or m.role = ${officer.role})
    and c.reach && ${words}::text[] ${shown}`;
}

/** The alarms addressed to a role of the whole node: a focal point sees that the roster has a hole, and no child. */
function ofRole({ role }: Officer): RawBuilder<unknown> {
  return sql`m.institution is null and m.role = ${role}`;
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
  const keepsCases = hasCases(officer.role);
  const after = from ? sql`and (m.at, m.id) < (${new Date(Number(from[0]))}, ${from[1]}::uuid)` : sql``;
  const { rows } = await sql<Row>`select m.id, m.case_id, m.at, m.template, m.obligation from node.outbox m
    join projection.case_file c on c.case_id = m.case_id
    where ${keepsCases ? ofInstitution(node, officer) : ofRole(officer)} ${after}
    order by m.at desc, m.id desc limit ${limit + 1}`.execute(node.reads);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id, case_id, at, template, obligation }) => ({
      id,
      ...(keepsCases && { caseId: case_id }),
      at,
      template,
      ...(obligation !== null && { obligation }),
    })),
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.at, last.id]) }),
  };
}
