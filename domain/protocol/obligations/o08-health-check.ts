/**
 * O08 — health check and psychological first aid within a day; urgent health (T02) at once (reference §3.2). An urgency
 * that appears later asks for a check of its own. A check without the psychological part does not meet the duty.
 */
import type { Act } from '../../register/act.ts';
import { holds, isYes } from '../signals.ts';
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { firstOf, firstSince, metBy } from './instance.ts';

const KINDS = ['health.check'];
const isWhole = (act: Act): boolean => act.facts['psychological'] !== 'no';

export const o08: ObligationRule = {
  id: 'O08',
  responsible: ['R16', 'R02', 'R03', 'R04'],
  metByKinds: KINDS,
  instances: ({ file }) => {
    const urgent = holds(file, 'T02', isYes);
    const instances: ObligationInstance[] = [];
    if (!urgent || urgent.since > file.contactAt) {
      const met = metBy(firstOf(file, KINDS, isWhole));
      instances.push({ key: 'contact', from: file.contactAt, ...met, evidence: { fields: ['A01'] } });
    }
    if (urgent) {
      instances.push({
        key: 'urgent',
        variant: 'urgente',
        from: urgent.since,
        // The body first: the psychological part may follow, but nobody waits for it to call the urgency seen.
        ...metBy(firstSince(file, KINDS, urgent.since)),
        evidence: { fields: urgent.fields, acts: urgent.acts },
      });
    }
    return instances;
  },
};
