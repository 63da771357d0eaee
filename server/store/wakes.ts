/** Which duties want attention now? The clocks' own bookkeeping in the projection: when to wake, and what was announced. */
import type pg from 'pg';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Queryable } from './journal.ts';
import type { OutboxRow } from './rows.ts';

/** Cases with a duty whose alarm has gone off, the longest waiting first. */
export async function listWakingCases(db: Queryable, now: Instant, limit: number): Promise<readonly CaseId[]> {
  const { rows } = await db.query<{ case_id: CaseId }>({
    name: 'waking_cases',
    text: `select case_id from projection.obligation where next_wake_at <= $1
      group by case_id order by min(next_wake_at), case_id limit $2`,
    values: [new Date(now), limit],
  });
  return rows.map((row) => row.case_id);
}

/** When the next alarm goes off; undefined when none is set. */
export async function findNextWake(db: Queryable): Promise<Instant | undefined> {
  const { rows } = await db.query<{ at: Instant | null }>('select min(next_wake_at) as at from projection.obligation');
  return rows[0]?.at ?? undefined;
}

/** The alarms of one case, by `id key`: what was announced already. */
export async function readAnnounced(
  db: Queryable,
  caseId: CaseId,
): Promise<readonly { readonly id: string; readonly key: string; readonly escalated: readonly number[] }[]> {
  const { rows } = await db.query<{ id: string; key: string; escalated: number[] }>({
    name: 'announced',
    text: 'select id, key, escalated from projection.obligation where case_id = $1',
    values: [caseId],
  });
  return rows;
}

export interface Alarm {
  readonly id: string;
  readonly key: string;
  readonly escalated: readonly number[];
  readonly next_wake_at: string | null;
}

/** Sets the alarms of a case anew. */
export async function setAlarms(client: pg.PoolClient, caseId: CaseId, alarms: readonly Alarm[]): Promise<void> {
  await client.query({
    name: 'set_alarms',
    text: `update projection.obligation o set escalated = a.escalated, next_wake_at = a.next_wake_at
      from jsonb_to_recordset($2::jsonb) as a(id text, key text, escalated smallint[], next_wake_at timestamptz)
      where o.case_id = $1 and o.id = a.id and o.key = a.key
        and (o.escalated, o.next_wake_at) is distinct from (a.escalated, a.next_wake_at)`,
    values: [caseId, JSON.stringify(alarms)],
  });
}

/** Queues messages; one that was queued before, by the same cause, is not queued again. */
export async function queueMessages(client: pg.PoolClient, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query({
    name: 'queue_messages',
    text: `insert into node.outbox (id, at, case_id, template, institution, contact, role, obligation, threshold, next_try_at)
      select id, at, case_id, template, institution, contact, role, obligation, threshold, at
      from jsonb_to_recordset($1::jsonb) as r(id uuid, at timestamptz, case_id text, template text, institution text,
        contact text, role text, obligation text, threshold smallint) on conflict (id) do nothing`,
    values: [JSON.stringify(rows)],
  });
}
