/**
 * What changes by time alone? Wakes only the cases with an alarm that has gone off, looks at them anew, tells whoever the
 * passed thresholds concern, and sets the next alarm (C06: 50/80/100 %; promise 3: nobody is lost).
 */
import type { CaseFile } from '#domain/casefile/types.ts';
import { onCall } from '#domain/directory/on-call.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import { escalatedAt, nextWakeAt, rolesToTell, type Threshold } from '#domain/protocol/escalation.ts';
import type { Obligation } from '#domain/protocol/types.ts';
import type { ActorRole } from '#domain/access/role.ts';
import { caseAt } from '../desk/case-at.ts';
import type { DeskNode } from '../desk/node.ts';
import { projectCases } from '../desk/project.ts';
import { protectionInstitution } from '../desk/reach.ts';
import { deriveId } from '../store/derive-id.ts';
import { readJournal } from '../store/journal.ts';
import type { OutboxRow } from '../store/rows.ts';
import { inTransaction, lockCases } from '../store/transaction.ts';
import { type Alarm, listWakingCases, queueMessages, readAnnounced, setAlarms } from '../store/wakes.ts';
import { reprojectCases } from '../store/write.ts';

const BATCH = 100;

/** One sweep at the node's clock; answers how many cases were looked at. Safe to run twice, or on two servers at once. */
export async function runClocks(node: DeskNode): Promise<number> {
  let seen = 0;
  for (;;) {
    const waking = await listWakingCases(node.pool, node.clock.now(), BATCH);
    for (const caseId of waking) await wakeCase(node, caseId);
    seen += waking.length;
    if (waking.length < BATCH) return seen;
  }
}

async function wakeCase(node: DeskNode, caseId: CaseId): Promise<void> {
  await inTransaction(node.pool, async (client) => {
    if ((await lockCases(client, [caseId])).length === 0) return;
    const now = node.clock.now();
    const found = caseAt(await readJournal(client, caseId), node.pack, now);
    if (!found) return;
    await reprojectCases(client, projectCases([{ ...found, now }], node.pack));
    const announced = new Map(
      (await readAnnounced(client, caseId)).map((row) => [`${row.id} ${row.key}`, row.escalated]),
    );
    const alarms: Alarm[] = [];
    const messages: OutboxRow[] = [];
    for (const duty of found.assessment.obligations) {
      const before = announced.get(`${duty.id} ${duty.key}`);
      if (!before) continue;
      const isOpen = duty.status === 'open' || duty.status === 'overdue';
      const passed = isOpen ? escalatedAt(duty, now) : [];
      const fresh = passed.filter((threshold) => !before.includes(threshold));
      messages.push(...fresh.flatMap((threshold) => announce({ node, file: found.file, duty }, threshold)));
      const next = nextWakeAt(duty, now);
      alarms.push({
        id: duty.id,
        key: duty.key,
        escalated: [...new Set([...before, ...passed])].sort((a, b) => a - b),
        next_wake_at: next === undefined ? null : new Date(next).toISOString(),
      });
    }
    await setAlarms(client, caseId, alarms);
    await queueMessages(client, messages);
  });
}

interface Lapsing {
  readonly node: DeskNode;
  readonly file: CaseFile;
  readonly duty: Obligation;
}

/** One message for each role that the threshold concerns. */
function announce({ node, file, duty }: Lapsing, threshold: Threshold): readonly OutboxRow[] {
  const now = node.clock.now();
  return rolesToTell(duty, threshold).map((role): OutboxRow => {
    const institution = institutionOf({ node, file, duty }, role);
    return {
      id: deriveId(`${file.id}:${duty.id}:${duty.key}:${duty.dueAt}`, `escalation.${role}`, threshold),
      at: new Date(now).toISOString(),
      case_id: file.id,
      template: `duty.${threshold}`,
      institution,
      contact: contactOf(node, file, institution),
      role,
      obligation: duty.id,
      threshold,
    };
  });
}

function institutionOf({ node, file, duty }: Lapsing, role: ActorRole): string | null {
  if (role === 'R01' || role === 'R02') return file.byKind['intake.register']?.[0]?.by.institutionId ?? null;
  if (role === 'R03' || role === 'R04') return protectionInstitution(file, node.pack);
  const referral = duty.id === 'O38' ? file.referrals.find(({ id }) => duty.key.includes(id)) : undefined;
  return referral?.to ?? null;
}

/** The first contact of the institution that is on duty now; else whoever of the same duty is (escalation skips the off-shift). */
function contactOf(node: DeskNode, file: CaseFile, institution: string | null): string | null {
  if (institution === null) return null;
  const post = file.facts['A03']?.value;
  const { staffed } = onCall(node.pack, {
    duty: 'protection',
    at: node.clock.now(),
    ...(typeof post === 'string' && { postId: post }),
  });
  return staffed.find((row) => row.institution === institution)?.contactId ?? null;
}
