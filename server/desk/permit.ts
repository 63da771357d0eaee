/** May this officer write this act in this case? Role, tie and firewall; the law itself is decided afterwards (§5.2, G16). */
import { NO_RELATION } from '#domain/access/relation.ts';
import { isKnown, maySign } from '#domain/access/may-sign.ts';
import { mayWriteField } from '#domain/access/may-write.ts';
import type { FieldFault } from '#domain/protocol/types.ts';
import { findField } from '#domain/register/form/index.ts';
import { lensOf } from '../access/lens.ts';
import type { Officer } from '../session/officer.ts';
import type { ConsideredCase } from './consider.ts';
import type { DeskNode } from './node.ts';
import type { Asking, ReceivedAct } from './receive.ts';

export type Forbidden = {
  readonly ok: false;
  readonly code: 'firewall' | 'not_permitted' | 'not_found';
  /** Answers that are not this role's to write, when the act itself is. */
  readonly faults?: readonly FieldFault[];
};
export type Permission = { readonly ok: true } | Forbidden;

/** `found` is the case as it stands; undefined for an act that opens one. */
export function permit({ node, officer, received }: Asking, found: ConsideredCase | undefined): Permission {
  const relation = found ? lensOf({ officer, ...found, pack: node.pack, now: node.clock.now() }).relation : NO_RELATION;
  const answer = maySign(officer, received.def, relation);
  if (answer.ok) return permitFields(officer, received);
  if (answer.reason === 'firewall') return { ok: false, code: 'firewall' };
  return { ok: false, code: answer.status === 404 ? 'not_found' : 'not_permitted' };
}

/** An act that may carry any answer of the form is bounded by the matrix; the others are by their own definition. */
function permitFields({ role }: Officer, { act, def }: ReceivedAct): Permission {
  if (def.form !== '*') return { ok: true };
  const foreign = Object.keys(act.facts).filter((field) => {
    const k = findField(field)?.k ?? 'K5';
    return !Object.hasOwn(def.own, field) && !mayWriteField({ role, field, k });
  });
  if (foreign.length === 0) return { ok: true };
  const faults = foreign.map((field) => ({ field, code: 'not_allowed_for_role' }));
  return { ok: false, code: 'not_permitted', faults };
}

/** Whether the officer may know that the case exists. */
export function mayKnow(node: DeskNode, officer: Officer, found: ConsideredCase): boolean {
  return isKnown(lensOf({ officer, ...found, pack: node.pack, now: node.clock.now() }).relation);
}
