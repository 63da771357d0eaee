/**
 * O14 — the best interests assessment is signed: 24 h when priority is high, 72 h when medium, 7 days when low [P].
 * Each degree runs from the moment its facts hold; the clock that runs out first is the one that counts.
 */
import { PRIORITIES } from '../priority.ts';
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { earliest, firstOf, metBy } from './instance.ts';

export const o14: ObligationRule = {
  id: 'O14',
  responsible: ['R03', 'R04'],
  metByKinds: ['bia.sign'],
  instances: (input) => {
    const { file, priority, prioritySince } = input;
    const bia = firstOf(file, ['bia.sign']);
    // Lower degrees count as well: a child that becomes urgent on the sixth day is not given more time for it.
    const candidates = PRIORITIES.slice(PRIORITIES.indexOf(priority)).flatMap((degree): ObligationInstance[] => {
      const since = prioritySince[degree];
      // What was found at the assessment itself cannot have made it late.
      if (since === undefined || (bia && since >= bia.occurredAt && degree !== 'baja')) return [];
      return [{ key: 'bia', variant: degree, from: since, ...metBy(bia), evidence: { fields: ['A01', 'T25'] } }];
    });
    const first = earliest(input, 'O14', candidates);
    return first ? [first] : [];
  },
};
