/** May this officer write this act in this case? Role, tie and firewall; the law itself is decided afterwards (§5.2, G16). */
import { NO_RELATION } from '#domain/access/relation.ts';
import { maySign } from '#domain/access/may-sign.ts';
import { lensOf } from '../access/lens.ts';
import type { Officer } from '../session/officer.ts';
import type { ConsideredCase } from './consider.ts';
import type { DeskNode } from './node.ts';
import type { Asking } from './receive.ts';

export type Permission =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'firewall' | 'not_permitted' | 'not_found' };

/** `found` is the case as it stands; undefined for an act that opens one. */
export function permit({ node, officer, received }: Asking, found: ConsideredCase | undefined): Permission {
  const relation = found ? lensOf({ officer, ...found, pack: node.pack, now: node.clock.now() }).relation : NO_RELATION;
  const answer = maySign(officer, received.def, relation);
  if (answer.ok) return answer;
  if (answer.reason === 'firewall') return { ok: false, code: 'firewall' };
  return { ok: false, code: answer.status === 404 ? 'not_found' : 'not_permitted' };
}

/** Whether the officer may know that the case exists. */
export function mayKnow(node: DeskNode, officer: Officer, found: ConsideredCase): boolean {
  return lensOf({ officer, ...found, pack: node.pack, now: node.clock.now() }).relation.standing !== 'none';
}
