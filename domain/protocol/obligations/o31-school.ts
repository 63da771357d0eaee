/** O31 — a child of school age is enrolled within 30 days of the first placement (reference §3.2; CRC art. 28). */
import { ageYears } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { absent, carePlacements, firstOf, metBy } from './instance.ts';

/** [P] Youngest age of compulsory pre-school in the region. */
const FIRST_SCHOOL_YEAR = 4;

export const o31: ObligationRule = {
  id: 'O31',
  responsible: ['R03', 'R18', 'R04'],
  metByKinds: ['school.enrol'],
  instances: ({ file }) => {
    const first = carePlacements(file)[0];
    if (!first) return [];
    const age = ageYears(file, first.startedAt);
    if (age !== undefined && age < FIRST_SCHOOL_YEAR) return absent('not-school-age', ['B06', 'B07']);
    const enrolled = metBy(firstOf(file, ['school.enrol']));
    return [
      { key: 'school', from: first.startedAt, ...enrolled, evidence: { fields: ['B07', 'J08'], acts: [first.actId] } },
    ];
  },
};
