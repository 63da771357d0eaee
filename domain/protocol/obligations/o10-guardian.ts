/** O10 — a provisional guardian within 72 h of the request, a judicial one within 30 days (reference §3.2, seed L85). */
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { aloneSince, firstOf, metBy, NOT_ALONE } from './instance.ts';
import { GUARDIAN_ASKED } from './o09-request-guardian.ts';

const KINDS = ['guardian.designate'];

export const o10: ObligationRule = {
  id: 'O10',
  responsible: ['R15', 'R04', 'R03'],
  metByKinds: KINDS,
  instances: (input) => {
    if (!aloneSince(input)) return NOT_ALONE;
    const asked = firstOf(input.file, GUARDIAN_ASKED);
    if (!asked) return [];
    const evidence = { fields: [], acts: [asked.id] };
    const from = asked.occurredAt;
    const judicial = firstOf(input.file, KINDS, (act) => act.facts['scope'] === 'judicial');
    const instances: readonly ObligationInstance[] = [
      // A judge's guardian is more than a provisional one, and meets both.
      { key: 'provisional', variant: 'provisional', from, ...metBy(firstOf(input.file, KINDS)), evidence },
      { key: 'judicial', variant: 'judicial', from, ...metBy(judicial), evidence },
    ];
    return instances;
  },
};
