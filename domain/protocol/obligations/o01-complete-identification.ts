/** O01 — identification is completed within a day of contact (reference §3.2; P1 of the pathway, C05). */
import type { ObligationRule } from '../types.ts';
import { firstOf, fromContact } from './instance.ts';

export const o01: ObligationRule = {
  id: 'O01',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['identification.complete'],
  instances: ({ file }) => fromContact(file, firstOf(file, ['identification.complete'])),
};
