/** O06 — the child is told their rights, adapted, in their language (OC-21 [W26], GC6). Met by the act or by the answer A11. */
import { everSaid } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { actById, firstOf, fromContact } from './instance.ts';

export const o06: ObligationRule = {
  id: 'O06',
  responsible: ['R01', 'R02', 'R03', 'R04'],
  metByKinds: ['rights.inform'],
  instances: ({ file }) => {
    const told = everSaid(file, 'A11', () => true)?.acts[0];
    return fromContact(file, (told && actById(file, told)) ?? firstOf(file, ['rights.inform']), ['A01', 'A09']);
  },
};
