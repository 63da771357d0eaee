/**
 * G15 — A house that takes children is licensed, known to the directory and has a free place. Over capacity only with a
 * supervisor's written reason. Seed L95, L155 (fit places); UN guidelines on alternative care ¶¶55, 105.
 */
import { isInstitution } from '../../care/ladder.ts';
import { freePlaces, isLicensed } from '../../directory/facility.ts';
import { localDateOf } from '../../kernel/instant.ts';
import { ageYears } from '../signals.ts';
import type { FacilityRow, Guard, GuardInput } from '../types.ts';
import { refuse, textOf } from './reading.ts';

export const g15: Guard = {
  id: 'G15',
  force: 'SUP',
  kinds: ['placement.record'],
  source: 'L155',
  mark: 'P',
  check(input) {
    const { act, around } = input;
    const place = textOf(act.facts['J01']);
    const house = around.pack.facilities.find(({ id }) => id === place);
    if (!house) {
      // A browser that was given no directory cannot know; the desk decides again and does.
      const isUnknown = around.pack.facilities.length > 0 && isInstitution(textOf(act.facts['J08']));
      return isUnknown ? refuse(g15, 'not_in_directory', { fields: ['J01'] }) : undefined;
    }
    const today = localDateOf(act.occurredAt, around.pack.calendar.zone);
    const values = { place: house.id };
    if (!isLicensed(house, today)) return refuse(g15, 'not_licensed', { fields: ['J01'], values });
    return isFull(input, house) ? refuse(g15, 'full', { fields: ['J01'], values }) : undefined;
  },
};

/** The load is the desk's to fetch; without it nothing is refused. */
function isFull({ after, act, around }: GuardInput, house: FacilityRow): boolean {
  if (around.facility?.facilityId !== house.id) return false;
  const sex = textOf(after.facts['B04']?.value);
  const age = ageYears(after, act.occurredAt);
  const seeker = { ...(sex === '' ? {} : { sex }), ...(age === undefined ? {} : { ageYears: age }) };
  return freePlaces(house, around.facility, seeker).free === 0;
}
