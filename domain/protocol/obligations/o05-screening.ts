/**
 * O05 — certified screening of every route within a day (reference §3.2). For a child from a contiguous country in the
 * USA the statute gives 48 h, and before any return [W14].
 */
import { findPolicy } from '../clock.ts';
import { answerOf, codesOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { firstOf, metBy } from './instance.ts';

export const o05: ObligationRule = {
  id: 'O05',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['screening.sign'],
  instances: ({ file, pack }) => {
    const neighbours = findPolicy(pack, 'screening.contiguousCountries', file.contactAt)?.value;
    const contiguous =
      Array.isArray(neighbours) && codesOf(answerOf(file, 'B11')).some((code) => neighbours.includes(code));
    return [
      {
        key: 'contact',
        ...(contiguous ? { variant: 'contiguous' } : {}),
        from: file.contactAt,
        ...metBy(firstOf(file, ['screening.sign'])),
        evidence: { fields: contiguous ? ['A01', 'B11'] : ['A01'] },
      },
    ];
  },
};
