/** O17 — the panel decides within 30 days of being opened; for a child alone never later than two years after identification [B]. */
import { actsOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { firstSince, metBy } from './instance.ts';

export const o17: ObligationRule = {
  id: 'O17',
  responsible: ['R10', 'R11', 'R04'],
  metByKinds: ['bid.sign'],
  instances: ({ file }) =>
    actsOf(file, 'bid.open').map((opening) => ({
      key: opening.id,
      from: opening.occurredAt,
      ...metBy(firstSince(file, ['bid.sign'], opening.occurredAt)),
      evidence: { fields: [], acts: [opening.id] },
    })),
};
