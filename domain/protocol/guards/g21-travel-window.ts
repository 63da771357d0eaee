/**
 * G21 — A child arrives by day, when the house that receives is open, and not on the eve of a day of rest. A supervisor
 * may decide otherwise in writing. Seed L141; MOU 2006 logic [W36]; hours are policies of the node.
 */
import { isWorkingDay } from '../../kernel/calendar.ts';
import { daysFromCivil, type Instant, parseInstant, toLocal } from '../../kernel/instant.ts';
import { findPolicy } from '../clock.ts';
import { lastOf } from '../signals.ts';
import type { Guard, GuardInput, Pack } from '../types.ts';
import { refuse } from './reading.ts';

export const g21: Guard = {
  id: 'G21',
  force: 'SUP',
  kinds: ['return.prepare', 'return.depart'],
  source: 'W36',
  mark: 'P',
  check(input) {
    const arrival = arrivalOf(input);
    const { pack } = input.around;
    if (arrival.at === undefined) {
      return input.act.kind === 'return.depart' ? refuse(g21, 'no_arrival', { fields: [arrival.field] }) : undefined;
    }
    const from = policyText(pack, 'return.arrivalFrom', arrival.at) ?? '08:00';
    const to = policyText(pack, 'return.arrivalTo', arrival.at) ?? '17:00';
    const local = toLocal(arrival.at, pack.calendar.zone);
    const clock = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
    if (clock < from || clock > to) return refuse(g21, 'hours', { fields: [arrival.field], values: { from, to } });
    return isEveOfRest(input, arrival.at) ? refuse(g21, 'eve_of_rest', { fields: [arrival.field] }) : undefined;
  },
};

/** Planned hand-over when preparing; arrival, else the planned hand-over, when departing. */
function arrivalOf({ act, after }: GuardInput): { readonly at: Instant | undefined; readonly field: string } {
  const planned = act.kind === 'return.prepare' ? act : lastOf(after, 'return.prepare');
  const arrives = parseInstant(act.facts['arrivesAt']);
  if (arrives !== undefined) return { at: arrives, field: 'arrivesAt' };
  return { at: parseInstant(planned?.facts['plannedAt']), field: 'plannedAt' };
}

function policyText(pack: Pack, key: string, at: Instant): string | undefined {
  const value = findPolicy(pack, key, at)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The next day is one of rest, and nobody staffed receives on it. */
function isEveOfRest({ around: { pack } }: GuardInput, at: Instant): boolean {
  if (findPolicy(pack, 'return.notOnEveOfRestDay', at)?.value === false) return false;
  if (findPolicy(pack, 'return.receptionStaffedDaily', at)?.value === true) return false;
  const { year, month, day } = toLocal(at, pack.calendar.zone);
  return !isWorkingDay(daysFromCivil(year, month, day) + 1, pack.calendar);
}
