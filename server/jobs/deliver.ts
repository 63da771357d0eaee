/** Who is told, and did it arrive? Drains the outbox: by mail to the contact, else on the screen of the institution. */
import type { ContactRow } from '#domain/directory/types.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Mailer } from '../mail/mailer.ts';
import { type Outcome, settleMessage, takeMessages, type WaitingMessage } from '../store/outbox.ts';
import { inTransaction } from '../store/transaction.ts';

const BATCH = 50;

/** Tells everything that is due; answers how many messages left. Without a mailer all stay on screen. */
export async function drainOutbox(node: DeskNode, mailer?: Mailer): Promise<number> {
  let told = 0;
  for (;;) {
    const count = await drainSome(node, mailer);
    told += count;
    if (count < BATCH) return told;
  }
}

async function drainSome(node: DeskNode, mailer: Mailer | undefined): Promise<number> {
  return inTransaction(node.pool, async (client) => {
    const now = node.clock.now();
    const messages = await takeMessages(client, now, BATCH);
    for (const message of messages) {
      await settleMessage(client, message, { outcome: await deliver(node, mailer, message), now });
    }
    return messages.length;
  });
}

async function deliver(node: DeskNode, mailer: Mailer | undefined, message: WaitingMessage): Promise<Outcome> {
  const address = addressOf(node, message);
  if (!mailer || address === undefined) return 'en_pantalla';
  try {
    await mailer.send(address, message);
    return 'enviado';
  } catch {
    return 'otra_vez';
  }
}

/** The contact's address, else that of the institution's first contact that has one. */
function addressOf(node: DeskNode, { contact, institution }: WaitingMessage): string | undefined {
  const hasAddress = (row: ContactRow): boolean => row.email !== undefined;
  const named = node.pack.contacts.find((row) => row.id === contact && hasAddress(row));
  const first = node.pack.contacts
    .filter((row) => row.institution === institution && hasAddress(row))
    .toSorted((a, b) => a.order - b.order)[0];
  return (named ?? first)?.email;
}
