/**
 * May this role write this answer? The writing side of the matrix (§5.2) for the act that carries any field of the form:
 * whole classes for protection, a part for whoever looks after one side of the child's life (PARTS).
 */
import type { Sensitivity } from '../kernel/sensitivity.ts';
import { isInPart, MATRIX } from './matrix.ts';
import type { ActorRole } from './role.ts';

export interface WriteQuestion {
  readonly role: ActorRole;
  /** Id of the form, e.g. `T11`. */
  readonly field: string;
  readonly k: Sensitivity;
}

/** What belongs to nobody's secret (K0) may be written by whoever may sign the act at all. */
export function mayWriteField({ role, field, k }: WriteQuestion): boolean {
  if (role === 'SYS' || k === 'K0') return true;
  return MATRIX[role][k].write === 'own' || isInPart(role, field);
}
