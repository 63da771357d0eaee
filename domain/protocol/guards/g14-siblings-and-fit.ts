/**
 * G14 — Siblings stay together; a child never sleeps among unrelated adults; the house takes children of that sex and
 * age. A supervisor may decide otherwise in writing. Seed L118, L152 (age and sex); CRC GC6 ¶40, UN guidelines on alternative care ¶17.
 */
import { facilityFits, siblingsApart } from '../../care/siblings.ts';
import { ageYears } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { recordOf, refuse, textOf } from './reading.ts';

export const g14: Guard = {
  id: 'G14',
  force: 'SUP',
  kinds: ['placement.record'],
  source: 'L152',
  mark: 'B',
  legalRef: 'CRC GC6 ¶40',
  check(input) {
    const { act, around } = input;
    if (textOf(act.facts['J08']) === '') return undefined;
    if (act.facts['J10'] !== 'no' && !isHospital(input)) {
      return refuse(g14, act.facts['J10'] === 'si' ? 'unrelated_adults' : 'adults_unknown', { fields: ['J10'] });
    }
    const place = textOf(act.facts['J01']);
    const apart = siblingsApart(around.siblings ?? [], place === '' ? undefined : place);
    if (apart.length > 0)
      return refuse(g14, 'siblings_apart', { fields: ['J01', 'E03'], values: { count: apart.length } });
    if (act.facts['J09'] === 'no' && hasSiblingsHere(input))
      return refuse(g14, 'siblings_apart', { fields: ['J09', 'E03'] });
    return fits(input) ? undefined : refuse(g14, 'sex_or_age', { fields: ['J01', 'B04', 'B07'], values: { place } });
  },
};

/** A ward is chosen by illness; nobody asks a hospital for its adults at two in the morning. */
function isHospital({ act }: GuardInput): boolean {
  return act.facts['J08'] === 'PL9' && recordOf(act.facts['J03'])['custodia_policial_o_migratoria'] !== 'si';
}

function hasSiblingsHere({ after }: GuardInput): boolean {
  const siblings = after.facts['E03']?.value;
  return Array.isArray(siblings) && siblings.length > 0;
}

/** A house that the directory knows must have a row for this child; of a family nothing is known and nothing is asked. */
function fits({ after, act, around }: GuardInput): boolean {
  const house = around.pack.facilities.find(({ id }) => id === act.facts['J01']);
  if (!house) return true;
  const sex = textOf(after.facts['B04']?.value);
  const age = ageYears(after, act.occurredAt);
  return facilityFits(house, { ...(sex === '' ? {} : { sex }), ...(age === undefined ? {} : { ageYears: age }) });
}
