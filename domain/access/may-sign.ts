/** May this person sign this kind of act in this case? Role first, then the tie to the case (§5.2; C14, C17). */
import { MATRIX } from './matrix.ts';
import type { Relation } from './relation.ts';
import type { ActorRole } from './role.ts';

/** What this room needs of an act's definition. An `ActDef` fits as it is. */
export interface Signable {
  readonly kind: string;
  readonly roles: readonly ActorRole[];
  readonly opens?: true;
}

/**
 * - `firewall`: migration control and police sign nothing (G16) ⇒ 403.
 * - `role`: the act is not this role's to sign ⇒ 403.
 * - `not_yours`: no tie to the case ⇒ 404, as if it did not exist.
 */
export type SignRefusal = 'firewall' | 'role' | 'not_yours';

export type MaySign =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SignRefusal; readonly status: 403 | 404 };

/** Acts that an asylum body may write before anybody referred the child: children also come by themselves. */
const WITHOUT_REFERRAL = ['asylum.file'];

/** `relation` is not looked at for acts that open a case. */
export function maySign(actor: { readonly role: ActorRole }, def: Signable, relation: Relation): MaySign {
  if (actor.role === 'R25') return { ok: false, reason: 'firewall', status: 403 };
  if (!def.roles.includes(actor.role)) {
    // Who may not even know the case learns nothing from the difference between 403 and 404.
    const known = def.opens === true || isKnown(relation);
    return known ? { ok: false, reason: 'role', status: 403 } : { ok: false, reason: 'not_yours', status: 404 };
  }
  if (def.opens || actor.role === 'SYS') return { ok: true };
  // An asylum body that is only expected has no case yet: it can bring its folio with a claim, and nothing else.
  const claims = relation.standing === 'expected' && WITHOUT_REFERRAL.includes(def.kind);
  return claims || isKnown(relation) ? { ok: true } : { ok: false, reason: 'not_yours', status: 404 };
}

/** Whether the viewer may know that the case exists: may open it, find it, and be told why an act is refused. */
export function isKnown({ standing }: Relation): boolean {
  return standing !== 'none' && standing !== 'expected';
}

/** Whether the role keeps cases at all; roles without them have no list and no search (R19–R25). */
export function hasCases(role: ActorRole): boolean {
  if (role === 'SYS') return false;
  return MATRIX[role].K1.read === 'own' || MATRIX[role].K1.read === 'fields';
}
