/** How is a decision made to last? Act, audit, duties, messages and projections in one transaction, or none of it (house §1.3). */
import type { Act, Actor } from '#domain/register/act.ts';
import { deriveId } from '../store/derive-id.ts';
import { iso } from '../store/iso.ts';
import { toActRow } from '../store/journal.ts';
import type { AuditRow, OutboxRow, WriteRows } from '../store/rows.ts';
import { writeNewCase } from '../store/write.ts';
import type { Considered } from './consider.ts';
import type { DeskNode } from './node.ts';
import { projectCases } from './project.ts';
import { protectionInstitution } from './reach.ts';
import type { ReceivedAct } from './receive.ts';

/** Opens the case; false when an act of that id was there before, and nothing was written. */
export function recordNewCase(node: DeskNode, received: ReceivedAct, considered: Considered): Promise<boolean> {
  return writeNewCase(node.pool, rowsOf(node, received, considered));
}

/** The rows of one transaction: acts, audit, messages and projections. */
export function rowsOf(node: DeskNode, { act, requestHash }: ReceivedAct, considered: Considered): WriteRows {
  const cases = [...considered.cases.values()].map((one) => ({ ...one, now: act.receivedAt }));
  return {
    act: considered.acts.map((row) =>
      toActRow(row, seqOf(row, considered), row.id === act.id ? requestHash : undefined),
    ),
    audit: considered.acts.map((row) => auditOf(row)),
    outbox: outboxOf(node, considered),
    ...projectCases(cases, node.pack),
  };
}

/** Place of the act in its case's journal, from 1. */
function seqOf(act: Act, { cases }: Considered): number {
  const acts = cases.get(act.caseId)?.file.acts ?? [];
  return acts.findIndex(({ id }) => id === act.id) + 1;
}

function auditOf(act: Act): AuditRow {
  return { ...auditBase(act.by, act.receivedAt), action: `act.${act.kind}`, cases: [act.caseId], act_id: act.id };
}

function auditBase(by: Actor, at: number): Omit<AuditRow, 'action' | 'cases'> {
  return {
    at: iso(at),
    officer: by.officerId,
    role: by.role,
    institution: by.institutionId,
    classes: [],
    purpose: null,
    act_id: null,
    outcome: 'recorded',
  };
}

/** An attempt that the desk refused leaves a trace too: who tried what, on which case, and which rule said no. */
export function auditRefusal(act: Act, outcome: string): AuditRow {
  return { ...auditBase(act.by, act.receivedAt), action: `act.${act.kind}`, cases: [act.caseId], outcome };
}

function outboxOf(node: DeskNode, { messages, cases }: Considered): readonly OutboxRow[] {
  return messages.map(({ message, cause }, index) => {
    const file = cases.get(message.caseId)?.file;
    const isProtection = message.to.role === 'R03' || message.to.role === 'R04';
    const own = isProtection && file ? protectionInstitution(file, node.pack) : undefined;
    return {
      id: deriveId(cause.id, 'message', index),
      at: iso(cause.receivedAt),
      case_id: message.caseId,
      template: message.template,
      institution: message.to.institution ?? own ?? null,
      contact: message.to.contact ?? null,
      role: message.to.role ?? null,
      obligation: message.obligation ?? null,
      threshold: null,
    };
  });
}
