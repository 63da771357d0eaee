/** O02 — whoever meets a child tells the child-protection authority at once (MEX art. 112 [W1], CRI LGME 65 [W8], USA 48 h [W12]). */
import type { ObligationRule } from '../types.ts';
import { firstOf, fromContact } from './instance.ts';

export const o02: ObligationRule = {
  id: 'O02',
  responsible: ['R01', 'R02', 'R04'],
  metByKinds: ['protection.notify'],
  instances: ({ file }) => fromContact(file, firstOf(file, ['protection.notify']), ['A01', 'A03']),
};
