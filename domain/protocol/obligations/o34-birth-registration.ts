/**
 * O34 — the registration of a birth is opened within ten days of seeing that it lacks, or that nobody knows (RT-APAT;
 * CRC art. 7). Found registered before that, the duty falls away.
 */
import { everSaid, isAnswer } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { absent, firstOf, metBy } from './instance.ts';

export const o34: ObligationRule = {
  id: 'O34',
  responsible: ['R03', 'R04'],
  metByKinds: ['birth.open'],
  instances: ({ file }) => {
    const gap = everSaid(file, 'X07', isAnswer('no', 'NS'));
    if (!gap) return file.facts['X07'] ? absent('birth-registered', ['X07']) : [];
    const opened = firstOf(file, ['birth.open']);
    const found = !opened && file.facts['X07']?.value === 'si';
    return [
      {
        key: 'birth',
        from: gap.since,
        ...metBy(opened),
        ...(found ? { cancelled: true } : {}),
        evidence: { fields: gap.fields, acts: gap.acts },
      },
    ];
  },
};
