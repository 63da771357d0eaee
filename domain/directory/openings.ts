/** When is a contact on duty? Weekly hours, nights, holidays and time zones turned into windows of instants (C20). */
import type { Calendar } from '../kernel/calendar.ts';
import {
  civilFromDays,
  daysFromCivil,
  formatLocalDate,
  fromLocal,
  type Instant,
  toLocal,
  weekday,
  type Zone,
} from '../kernel/instant.ts';
import type { ContactRow, Directory, Hours } from './types.ts';

/** On duty from `from` (inclusive) to `to` (exclusive). */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

function localDay(at: Instant, zone: Zone): number {
  const { year, month, day } = toLocal(at, zone);
  return daysFromCivil(year, month, day);
}

/** The instant of `HH:MM` on a local day; `24:00` is the first minute of the next. */
function instantOf(days: number, clock: string, zone: Zone): Instant {
  const hour = Number(clock.slice(0, 2));
  const [day, wall] = hour === 24 ? [days + 1, 0] : [days, hour];
  return fromLocal(
    { ...civilFromDays(day), hour: wall, minute: Number(clock.slice(3, 5)), second: 0, millisecond: 0 },
    zone,
  );
}

function opensOn(hours: Hours, days: number, calendar: Calendar): boolean {
  if (!hours.days.includes(weekday(days))) return false;
  return hours.holidays !== false || !calendar.holidays.has(formatLocalDate(civilFromDays(days)));
}

/** Windows in order, with those that touch or overlap made one: a handover of shifts is no closing. */
export function mergeWindows(windows: readonly Window[]): Window[] {
  const merged: { from: Instant; to: Instant }[] = [];
  for (const window of windows.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else if (window.from < window.to) merged.push({ ...window });
  }
  return merged;
}

/** A contact keeps the clock of the posts it serves; the node's main zone when it serves the whole country. */
export function zoneOfContact({ posts, calendar }: Directory, contact: ContactRow): Zone {
  const first = contact.posts?.[0];
  return posts.find((post) => post.id === first)?.zone ?? calendar.zone;
}

/** The windows of a contact that touch a stretch of time, merged; undefined when it is on duty round the clock. */
export function windowsOf(directory: Directory, contact: ContactRow, { from, to }: Window): Window[] | undefined {
  const { hours } = contact;
  if (!hours) return undefined;
  const zone = zoneOfContact(directory, contact);
  const windows: Window[] = [];
  // A night that began yesterday may still run today.
  for (let days = localDay(from, zone) - 1; days <= localDay(to, zone); days += 1) {
    for (const row of hours) {
      if (!opensOn(row, days, directory.calendar)) continue;
      const end = instantOf(row.to <= row.from ? days + 1 : days, row.to, zone);
      windows.push({ from: instantOf(days, row.from, zone), to: end });
    }
  }
  return mergeWindows(windows);
}
