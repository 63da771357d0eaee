/** O03 — the authority on call acknowledges the notice (reference §3.2). Runs from the first notice sent. */
import { actsOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { firstOf, metBy } from './instance.ts';

export const o03: ObligationRule = {
  id: 'O03',
  responsible: ['R03', 'R04'],
  metByKinds: ['protection.acknowledge'],
  instances: ({ file }) => {
    const notice = actsOf(file, 'protection.notify')[0];
    if (!notice) return [];
    const answer = firstOf(file, ['protection.acknowledge']);
    return [{ key: 'notice', from: notice.occurredAt, ...metBy(answer), evidence: { fields: [], acts: [notice.id] } }];
  },
};
