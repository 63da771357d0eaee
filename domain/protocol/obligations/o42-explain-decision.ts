/** O42 — every decision is explained to the child, adapted, within 48 h (reference §3.2, C43). */
import type { ObligationRule } from '../types.ts';
import { decisionsOf, firstSince, metBy } from './instance.ts';

export const o42: ObligationRule = {
  id: 'O42',
  responsible: ['R03', 'R06', 'R04'],
  metByKinds: ['decision.explain'],
  instances: ({ file }) =>
    decisionsOf(file).map((decision) => ({
      key: decision.id,
      from: decision.occurredAt,
      // Told while it was signed (U05 of the same act) is told.
      ...metBy(
        decision.facts['U05'] === undefined ? firstSince(file, ['decision.explain'], decision.occurredAt) : decision,
      ),
      evidence: { fields: ['U05'], acts: [decision.id] },
    })),
};
