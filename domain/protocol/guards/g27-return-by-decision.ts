/**
 * G27 — A child's return is never called voluntary by default: it rests on the decision in force, with guardian and
 * lawyer at the child's side, and, for a return to family (DIS-4, DIS-5), on the child's own recorded wish. Absolute.
 * Seed L117 (assisted return), L141; CRC GC6 ¶¶84–88; G11.
 */
import type { Guard, GuardInput } from '../types.ts';
import { decisionInForce, missingRepresentation, RETURN_OPTIONS, refuse } from './reading.ts';

const TO_FAMILY = ['DIS-4', 'DIS-5'];

export const g27: Guard = {
  id: 'G27',
  force: 'ABS',
  kinds: ['return.prepare', 'return.depart'],
  source: 'L141',
  mark: 'B',
  legalRef: 'CRC GC6 ¶¶84–88',
  check(input) {
    const missing = missingRepresentation(input.after);
    if (missing.length > 0)
      return refuse(g27, 'no_representation', { fields: ['Y01', 'Y02'], values: { missing: missing.join(', ') } });
    return input.act.kind === 'return.prepare' ? checkPreparation(input) : undefined;
  },
};

function checkPreparation({ act, after }: GuardInput) {
  const option = String(act.facts['option']);
  if (!RETURN_OPTIONS.includes(option)) return refuse(g27, 'not_a_return', { fields: ['option'], values: { option } });
  const decided = decisionInForce(after);
  if (decided?.facts['option'] !== option)
    return refuse(g27, 'not_decided', { fields: ['option'], values: { option } });
  if (TO_FAMILY.includes(option) && act.facts['childWishes'] !== 'si')
    return refuse(g27, 'not_wished', { fields: ['childWishes', 'U01'] });
  return undefined;
}
