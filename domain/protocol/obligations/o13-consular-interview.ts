/** O13 — the consul interviews the child within 72 h of the notice (reference §3.2); cancelled when fear appears first (G03). */
import { actsOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { firstSince, metBy } from './instance.ts';

export const o13: ObligationRule = {
  id: 'O13',
  responsible: ['R05'],
  metByKinds: ['consular.interview'],
  instances: ({ file, consularBlock }) => {
    const notice = actsOf(file, 'consular.notify')[0];
    if (!notice) return [];
    const interview = firstSince(file, ['consular.interview'], notice.occurredAt);
    return [
      {
        key: 'interview',
        from: notice.occurredAt,
        ...metBy(interview),
        ...(consularBlock && !interview ? { cancelled: true } : {}),
        evidence: { fields: ['N03'], acts: [notice.id] },
      },
    ];
  },
};
