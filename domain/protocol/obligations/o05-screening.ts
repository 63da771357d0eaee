/**
 * O05 — certified screening of every route within a day (reference §3.2). For a child from a contiguous country in the
 * USA the statute gives 48 h, and before any return [W14].
 */
import { codesOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { firstOf, metBy } from './instance.ts';

const CONTIGUOUS = ['MEX', 'CAN'];

export const o05: ObligationRule = {
  id: 'O05',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['screening.sign'],
  instances: ({ file }) => {
    const contiguous =
      file.node === 'USA' && codesOf(file.facts['B11']?.value).some((code) => CONTIGUOUS.includes(code));
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
