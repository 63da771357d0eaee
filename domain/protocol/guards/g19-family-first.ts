/**
 * G19 — An institution only after family and family-like care were excluded in writing, rung by rung (PL1–PL5). A
 * supervisor may go ahead in writing. Seed L118 «no haya una institucionalización»; CRC GC6 ¶40, UN guidelines on alternative care ¶¶21–23.
 */
import { isInstitution, unarguedRungs } from '../../care/ladder.ts';
import type { Guard } from '../types.ts';
import { recordOf, refuse, textOf } from './reading.ts';

export const g19: Guard = {
  id: 'G19',
  force: 'SUP',
  kinds: ['placement.record'],
  source: 'L118',
  mark: 'B',
  legalRef: 'CRC GC6 ¶40',
  check({ act }) {
    const rung = textOf(act.facts['J08']);
    if (!isInstitution(rung)) return undefined;
    const missing = unarguedRungs(recordOf(act.facts['J06']));
    return missing.length === 0
      ? undefined
      : refuse(g19, 'not_excluded', { fields: ['J06'], values: { rung, missing: missing.join(', ') } });
  },
};
