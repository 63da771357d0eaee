/**
 * O11 — a lawyer of the child's own within 72 h (GC6 ¶36): for every child alone or separated, and for every child on
 * the asylum route, whose form is not filled before the lawyer is there (RT-SOL).
 */
import type { ObligationRule } from '../types.ts';
import { aloneSince, firstOf, metBy, NOT_ALONE } from './instance.ts';

export const o11: ObligationRule = {
  id: 'O11',
  responsible: ['R03', 'R04'],
  metByKinds: ['lawyer.appoint'],
  instances: (input) => {
    const alone = aloneSince(input)?.since;
    const asylum = input.since.get('RT-SOL');
    if (alone === undefined && asylum === undefined) return NOT_ALONE;
    const from = Math.min(alone ?? Number.POSITIVE_INFINITY, asylum ?? Number.POSITIVE_INFINITY);
    const fields = [...(alone === undefined ? [] : ['E01']), ...(asylum === undefined ? [] : ['T03', 'T05'])];
    return [{ key: 'lawyer', from, ...metBy(firstOf(input.file, ['lawyer.appoint'])), evidence: { fields } }];
  },
};
