/** Children whom a visitor meets in Honduras and Nicaragua. */
import { KNOWN, type LivedCase, taken } from './lived-case.ts';

export const ELSEWHERE: readonly LivedCase[] = [
  {
    alias: 'oscar',
    node: 'HND',
    child: {
      B01: 'Óscar',
      B02: 'Lemus',
      B04: 'hombre',
      B07: 16,
      B11: 'SLV',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [30, 'per-hnd-r01-corinto', 'intake.register'],
      ...taken(28, 'per-hnd-r04-senaf', 'per-hnd-r03-senaf'),
      [27, 'per-hnd-r03-senaf', 'placement.record', { J08: 'PL3', J01: 'hnd-acogida-norte' }],
      [26, 'per-hnd-r03-senaf', 'screening.sign'],
      [25, 'per-hnd-r03-senaf', 'rights.inform'],
      [24.5, 'per-hnd-r03-senaf', 'health.check', { psychological: 'si' }],
      [24, 'per-hnd-r03-senaf', 'guardian.request'],
    ],
  },
  {
    alias: 'maria',
    node: 'NIC',
    child: {
      B01: 'María Fernanda',
      B02: 'Zelaya',
      B04: 'mujer',
      B07: 13,
      B11: 'HND',
      A09: 'spa',
      E01: 'SE',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [[8, 'per-nic-r01-penas', 'intake.register'], ...taken(6, 'per-nic-r04-mifan', 'per-nic-r03-mifan')],
  },
];
