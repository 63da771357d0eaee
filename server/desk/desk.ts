/**
 * The desk: every write, whatever door it came in by, takes this path — receive → permit → decide → record (house §1.3).
 * Refusals are values; only a broken database or a defect throws, and then nothing was written.
 */
import { nodeOfCase } from '#domain/kernel/ids.ts';
import type { Act } from '#domain/register/act.ts';
import type { Officer } from '../session/officer.ts';
import { readJournal, readJournals } from '../store/journal.ts';
import { type DeskAnswer, type DeskPreview, type Refused, refuse, refuseFirewall } from './answer.ts';
import { caseAt } from './case-at.ts';
import { consider } from './consider.ts';
import { continueCase } from './continue-case.ts';
import { otherCases, othersOf } from './merged.ts';
import { mayJoin } from './join-case.ts';
import { forbid } from './forbid.ts';
import type { DeskNode } from './node.ts';
import { openCase } from './open-case.ts';
import { permit } from './permit.ts';
import { type ActRequest, type Asking, receive } from './receive.ts';
import { auditRefusal } from './record.ts';
import { unknownPeople } from './references.ts';
import { familyOf, relativesOf, withFamily } from './relatives.ts';
import { surround } from './surroundings.ts';

export interface Desk {
  /** Writes the act, or says why not. The same request twice is answered twice and written once. */
  submit(officer: Officer, request: ActRequest): Promise<DeskAnswer>;
  /** What would happen; writes nothing. A refusal by state or law comes as a decision, not as a refusal of the desk. */
  preview(officer: Officer, request: ActRequest): Promise<DeskPreview>;
}

export function createDesk(node: DeskNode): Desk {
  return {
    async submit(officer, request) {
      const received = receive(node, officer, request);
      if (received.kind !== 'received') return refuseUnreceived(node, officer, received);
      const asking = { node, officer, received: received.received };
      const answer = asking.received.def.opens ? await openCase(asking) : await continueCase(asking);
      if (answer.kind === 'refused') await auditRefused(node, received.received.act, answer);
      return answer;
    },
    async preview(officer, request) {
      const received = receive(node, officer, request);
      if (received.kind !== 'received') return refuseUnreceived(node, officer, received);
      return previewAct({ node, officer, received: received.received });
    },
  };
}

async function refuseUnreceived(
  node: DeskNode,
  officer: Officer,
  received: Exclude<ReturnType<typeof receive>, { kind: 'received' }>,
): Promise<Refused> {
  // Whoever is behind the firewall learns nothing, not even which acts or fields exist (G16).
  if (officer.role === 'R25') return refuseFirewall(officer);
  if (received.kind !== 'forbidden_act') return refuse(received.kind === 'faults' ? 'shape' : 'unknown_act', received);
  await node.audit.append({
    at: new Date(node.clock.now()).toISOString(),
    officer: officer.id,
    role: officer.role,
    institution: officer.institution,
    action: 'act.forbidden',
    cases: [],
    classes: [],
    purpose: null,
    act_id: null,
    outcome: 'refused:forbidden_act:G05',
  });
  return refuse('forbidden_act', { refusals: [received.refusal] });
}

async function auditRefused(node: DeskNode, act: Act, answer: Refused): Promise<void> {
  if (answer.code === 'shape') return;
  const guards = answer.refusals.map(({ guard }) => guard).join(',');
  await node.audit.append(auditRefusal(act, `refused:${answer.code}${guards === '' ? '' : `:${guards}`}`));
}

async function previewAct(asking: Asking): Promise<DeskPreview> {
  const { node, received } = asking;
  const { act, def } = received;
  if (!def.opens && nodeOfCase(act.caseId) !== node.code) return refuse('not_found');
  const before = caseAt(await readJournal(node.reader, act.caseId), node.pack, act.receivedAt);
  if (!def.opens && !before) return refuse('not_found');
  const permission = permit(asking, before);
  if (!permission.ok) return forbid(asking, permission, { db: node.reader, before });
  if (before && def.opens && !mayJoin(asking, before)) return refuse('case_exists');
  const unknown = await unknownPeople(node.reader, act);
  if (unknown.length > 0) return refuse('shape', { faults: unknown });
  const merging = def.opens ? [] : await otherCases(node.reader, act);
  const ids = await relativesOf(node.reader, act, merging);
  const journals = await readJournals(node.reader, [...merging, ...ids]);
  const others = othersOf(asking, new Map([...journals].filter(([id]) => merging.includes(id))));
  const family = familyOf(asking, journals, ids);
  const around = withFamily(await surround(node, node.reader, { act, file: before?.file }), family);
  const considered = consider({ act, around, before, others: new Map([...family, ...others]) });
  return { kind: 'considered', act, considered };
}
