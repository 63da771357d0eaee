/** How does a pack travel to a browser and come back? Sets become arrays in JSON, and sets again before a rule reads them. */
import type { Calendar } from '../kernel/calendar.ts';

/** A pack, or anything with a calendar, as plain JSON. */
export type PackJson<P extends { readonly calendar: Calendar }> = Omit<P, 'calendar'> & {
  readonly calendar: Omit<Calendar, 'holidays'> & { readonly holidays: readonly string[] };
};

/** The pack again, from JSON that this node's server answered. */
export function revivePack<P extends { readonly calendar: Calendar }>(
  json: PackJson<P>,
): Omit<P, 'calendar'> & { readonly calendar: Calendar } {
  return { ...json, calendar: { ...json.calendar, holidays: new Set(json.calendar.holidays) } };
}
