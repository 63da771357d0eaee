/**
 * O04 — a child alone or separated is in protection care, out of the hands of migration, police or employer
 * (MEX art. 112 [W1], CRI LGME 65 [W8]: at once, worked as 8 h [P]; USA 72 h [W12]). A reported fact is not care.
 */
import type { ObligationRule } from '../types.ts';
import { actById, carePlacements, whenAlone } from './instance.ts';

export const o04: ObligationRule = {
  id: 'O04',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['placement.record'],
  instances: (input) => {
    const first = carePlacements(input.file)[0];
    return whenAlone(input, first && actById(input.file, first.actId));
  },
};
