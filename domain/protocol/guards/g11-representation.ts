/**
 * G11 — A guardian and a lawyer are at the child's side when a determination is made. Absolute. Seed L82–L85; CRC GC6 ¶¶33–36.
 * (The consent to a return is guarded with it by G27.)
 */
import type { Guard } from '../types.ts';
import { missingRepresentation, refuse } from './reading.ts';

export const g11: Guard = {
  id: 'G11',
  force: 'ABS',
  kinds: ['bid.sign'],
  source: 'L82',
  mark: 'B',
  legalRef: 'CRC GC6 ¶¶33–36',
  check({ after, act }) {
    const missing = missingRepresentation(after);
    if (missing.length > 0)
      return refuse(g11, 'not_appointed', { fields: ['Y01', 'Y02'], values: { missing: missing.join(', ') } });
    const absent = ['guardianPresent', 'lawyerPresent'].filter((field) => act.facts[field] === 'no');
    return absent.length > 0 ? refuse(g11, 'not_present', { fields: absent }) : undefined;
  },
};
