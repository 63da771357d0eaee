/** Which messages wait to be told? Records, not jobs: each keeps what became of it (stack: the outbox is our own table). */
import type pg from 'pg';
import type { CaseId } from '#domain/kernel/ids.ts';
import { MINUTE_MS, type Instant } from '#domain/kernel/instant.ts';

export interface WaitingMessage {
  readonly id: string;
  readonly at: Instant;
  readonly case_id: CaseId;
  readonly template: string;
  readonly institution: string | null;
  readonly contact: string | null;
  readonly role: string | null;
  readonly obligation: string | null;
  readonly threshold: number | null;
  readonly attempts: number;
}

/** `enviado` handed to the mail server · `en_pantalla` shown in the application only · `fallido` given up. */
export type Outcome = 'enviado' | 'en_pantalla' | 'fallido' | 'otra_vez';

const MOST_ATTEMPTS = 8;

/** Takes up to `limit` messages that are due; other drains skip them until this transaction ends. */
export async function takeMessages(
  client: pg.PoolClient,
  now: Instant,
  limit: number,
): Promise<readonly WaitingMessage[]> {
  const { rows } = await client.query<WaitingMessage>({
    name: 'take_messages',
    text: `select id, at, case_id, template, institution, contact, role, obligation, threshold, attempts
      from node.outbox where state = 'pendiente' and next_try_at <= $1
      order by next_try_at, id limit $2 for update skip locked`,
    values: [new Date(now), limit],
  });
  return rows;
}

/** Keeps what became of a message; a failure is tried again after 1, 2, 4 … minutes, eight times. */
export async function settleMessage(
  client: pg.PoolClient,
  message: WaitingMessage,
  { outcome, now }: { readonly outcome: Outcome; readonly now: Instant },
): Promise<void> {
  const attempts = message.attempts + 1;
  const state = outcome === 'otra_vez' ? (attempts >= MOST_ATTEMPTS ? 'fallido' : 'pendiente') : outcome;
  await client.query({
    name: 'settle_message',
    text: 'update node.outbox set state = $2, attempts = $3, next_try_at = $4, sent_at = $5 where id = $1',
    values: [
      message.id,
      state,
      attempts,
      new Date(now + 2 ** Math.min(message.attempts, 6) * MINUTE_MS),
      state === 'enviado' ? new Date(now) : null,
    ],
  });
}
