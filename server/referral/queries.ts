/** What was referred to my institution? The inbox that closes the loop: waiting first, then by age (C18, O38). */
import { isKnown } from '#domain/access/may-sign.ts';
import { sql } from 'kysely';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Page, ReferralView } from '#domain/protocol/views.ts';
import { lensOf } from '../access/lens.ts';
import { lineOfCase } from '../casefile/child-line.ts';
import { caseAt } from '../desk/case-at.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Officer } from '../session/officer.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import { readJournals } from '../store/journal.ts';
import { viewOfReferral } from './views.ts';

export interface ReferralQuery {
  /** Only those in these states of CL-REF. */
  readonly states?: readonly string[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface Row {
  readonly id: string;
  readonly case_id: CaseId;
  readonly sent_at: number;
}

/** Referrals to the officer's institution, newest first. */
export async function listReferrals(
  node: DeskNode,
  officer: Officer,
  query: ReferralQuery,
): Promise<Page<ReferralView> | 'wrong_cursor'> {
  const limit = query.limit ?? 25;
  const from = query.cursor === undefined ? undefined : readCursor(query.cursor, ['number', 'string']);
  if (query.cursor !== undefined && !from) return 'wrong_cursor';
  const after = from ? sql`and (sent_at, id) < (${new Date(Number(from[0]))}, ${from[1]}::uuid)` : sql``;
  const inStates = query.states?.length ? sql`and state = any(${query.states}::text[])` : sql``;
  const { rows } = await sql<Row>`select id, case_id, sent_at from projection.referral
    where recipient = ${officer.institution} ${inStates} ${after}
    order by sent_at desc, id desc limit ${limit + 1}`.execute(node.reads);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await itemsOf(node, officer, page),
    ...(rows.length > limit && last && { nextCursor: writeCursor([last.sent_at, last.id]) }),
  };
}

async function itemsOf(node: DeskNode, officer: Officer, rows: readonly Row[]): Promise<readonly ReferralView[]> {
  const now = node.clock.now();
  const journals = await readJournals(node.reader, [...new Set(rows.map((row) => row.case_id))]);
  return rows.flatMap((row) => {
    const found = caseAt(journals.get(row.case_id) ?? [], node.pack, now);
    const referral = found?.file.referrals.find(({ id }) => id === row.id);
    if (!found || !referral) return [];
    const lens = lensOf({ officer, ...found, pack: node.pack, now });
    if (!isKnown(lens.relation)) return [];
    return [viewOfReferral({ lens, referral, child: lineOfCase(lens, found.file, now), found })];
  });
}
