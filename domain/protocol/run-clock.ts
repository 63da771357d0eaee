/**
 * When does a clock that started then run out? Spans on the node's calendar, for a moment or for a day known only by its
 * date. Counting working days walks over weeks of holidays and is asked for again at every look, so it is remembered.
 */
import { addSpan, addSpanToDate, type Calendar, type Span } from '../kernel/calendar.ts';
import type { Instant, LocalDate } from '../kernel/instant.ts';

/** A moment, or a day of the local calendar that runs to its end. */
export type Start = Instant | { readonly date: LocalDate };

const MEMORY = 10_000;
const known = new WeakMap<Calendar, Map<string, Instant>>();

function run(from: Start, span: Span, calendar: Calendar): Instant {
  return typeof from === 'number' ? addSpan(from, span, calendar) : addSpanToDate(from.date, span, calendar);
}

/** The instant at which `span` after `from` has run. */
export function runClock(from: Start, span: Span, calendar: Calendar): Instant {
  if (!('wd' in span)) return run(from, span, calendar);
  let memory = known.get(calendar);
  if (!memory || memory.size > MEMORY) {
    memory = new Map();
    known.set(calendar, memory);
  }
  const key = `${span.wd} ${typeof from === 'number' ? from : from.date}`;
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  const at = run(from, span, calendar);
  memory.set(key, at);
  return at;
}

/** The moment that counts as the start: a day known only by its date is over at its end. */
export function startOf(from: Start, calendar: Calendar): Instant {
  return typeof from === 'number' ? from : addSpanToDate(from.date, { d: 0 }, calendar);
}
