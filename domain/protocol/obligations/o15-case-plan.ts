/** O15 — the case plan is signed within 14 days of the assessment (reference §3.2, C17). */
import type { ObligationRule } from '../types.ts';
import { firstOf, metBy } from './instance.ts';

export const o15: ObligationRule = {
  id: 'O15',
  responsible: ['R03', 'R04'],
  metByKinds: ['plan.sign'],
  instances: ({ file }) => {
    const bia = firstOf(file, ['bia.sign']);
    if (!bia) return [];
    const plan = metBy(firstOf(file, ['plan.sign']));
    return [{ key: 'plan', from: bia.occurredAt, ...plan, evidence: { fields: [], acts: [bia.id] } }];
  },
};
