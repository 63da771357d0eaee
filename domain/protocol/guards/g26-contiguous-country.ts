/**
 * G26 — USA, children of contiguous countries: below 14 a child is presumed unable to decide alone to withdraw and
 * return; only a determination with guardian and lawyer can support it. Absolute. TVPRA 2008 §235(a)(2), four-point
 * screening [W14].
 */
import { ageYears, codesOf } from '../signals.ts';
import type { Guard } from '../types.ts';
import { refuse, sinceReopening } from './reading.ts';

const CONTIGUOUS = ['MEX', 'CAN'];
const PRESUMED_UNABLE_BELOW = 14;

export const g26: Guard = {
  id: 'G26',
  force: 'ABS',
  kinds: ['return.prepare', 'return.depart'],
  source: 'W14',
  mark: 'W',
  legalRef: '8 U.S.C. §1232(a)(2)',
  check({ after, act }) {
    if (act.node !== 'USA') return undefined;
    if (!codesOf(after.facts['B11']?.value).some((code) => CONTIGUOUS.includes(code))) return undefined;
    const age = ageYears(after, act.occurredAt);
    // An age that nobody knows is not 14 yet.
    if (age !== undefined && age >= PRESUMED_UNABLE_BELOW) return undefined;
    return sinceReopening(after, 'bid.sign').length > 0
      ? undefined
      : refuse(g26, 'presumed_unable', { fields: ['B06', 'B07', 'B11'] });
  },
};
