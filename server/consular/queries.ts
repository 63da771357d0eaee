/**
 * Which children was this consulate told of? Never one of the origin block: content, length, marks and the way the answer
 * is made are the same as if there were none (G03, C21).
 */
import { sql } from 'kysely';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ChildLine, Page } from '#domain/protocol/views.ts';
import { lensOf } from '../access/lens.ts';
import { lineOfCase } from '../casefile/child-line.ts';
import { caseAt } from '../desk/case-at.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Officer } from '../session/officer.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import { readJournals } from '../store/journal.ts';

/** A notification as its consulate sees it. */
export interface ConsularNoticeView {
  readonly caseId: CaseId;
  readonly child: ChildLine;
  readonly sentAt: Instant;
  readonly acknowledgedAt?: Instant;
  readonly interviewedAt?: Instant;
  /** Target of the interview (O13). */
  readonly interviewDueAt?: Instant;
}

interface Row {
  readonly case_id: CaseId;
  readonly sent_at: Instant;
}

export interface NoticeQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Notifications to the officer's country, newest first; without a total, since a count is a word too. */
export async function listNotices(
  node: DeskNode,
  officer: Officer,
  query: NoticeQuery,
): Promise<Page<ConsularNoticeView> | 'wrong_cursor'> {
  const limit = query.limit ?? 25;
  const from = query.cursor === undefined ? undefined : readCursor(query.cursor, ['number', 'string']);
  if (query.cursor !== undefined && !from) return 'wrong_cursor';
  const after = from ? sql`and (n.sent_at, n.case_id) < (${new Date(Number(from[0]))}, ${from[1]})` : sql``;
  const { rows } = await sql<Row>`select n.case_id, n.sent_at from projection.consular_notice n
    join projection.case_file c on c.case_id = n.case_id
    where n.country = ${officer.country} and not c.blocked ${after}
    order by n.sent_at desc, n.case_id desc limit ${limit + 1}`.execute(node.reads);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await itemsOf(node, officer, page),
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.sent_at, last.case_id]) }),
  };
}

async function itemsOf(node: DeskNode, officer: Officer, rows: readonly Row[]): Promise<readonly ConsularNoticeView[]> {
  const now = node.clock.now();
  const journals = await readJournals(
    node.reader,
    rows.map((row) => row.case_id),
  );
  return rows.flatMap((row) => {
    const found = caseAt(journals.get(row.case_id) ?? [], node.pack, now);
    const lens = found && lensOf({ officer, ...found, pack: node.pack, now });
    // The journal has the last word: a block that arose this instant hides the child even from a stale projection.
    if (!found || !lens || lens.relation.standing === 'none') return [];
    const { byKind } = found.file;
    const acknowledgedAt = byKind['consular.acknowledge']?.at(-1)?.occurredAt;
    const interviewedAt = byKind['consular.interview']?.at(-1)?.occurredAt;
    const duty = found.assessment.obligations.find(({ id }) => id === 'O13');
    return [
      {
        caseId: row.case_id,
        child: lineOfCase(lens, found.file, now),
        sentAt: row.sent_at,
        ...(acknowledgedAt !== undefined && { acknowledgedAt }),
        ...(interviewedAt !== undefined && { interviewedAt }),
        ...(duty && { interviewDueAt: duty.dueAt }),
      },
    ];
  });
}
