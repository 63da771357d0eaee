/** When is a duty due? Hours, calendar days and working days of the node's calendar (reference head: "h", "d", "wd"). */
import {
  civilFromDays,
  daysFromCivil,
  endOfLocalDay,
  formatLocalDate,
  fromLocal,
  HOUR_MS,
  type Instant,
  type LocalDate,
  localDateOf,
  parseLocalDate,
  toLocal,
  weekday,
  type Zone,
} from './instant.ts';

/**
 * A length of time as the law writes it. `h` clock hours round the clock; `d` calendar days and `months` keep the wall
 * clock of the trigger; `wd` working days, the trigger day being day 0, keep it too.
 */
export type Span =
  | { readonly h: number }
  | { readonly d: number }
  | { readonly wd: number }
  | { readonly months: number }
  | { readonly min: number };

/** What a node counts as working days. */
export interface Calendar {
  readonly zone: Zone;
  /** Weekdays that are not worked, 1 = Monday … 7 = Sunday. */
  readonly weekend: readonly number[];
  /** Statutory holidays, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<LocalDate>;
}

export function isWorkingDay(days: number, calendar: Calendar): boolean {
  return !calendar.weekend.includes(weekday(days)) && !calendar.holidays.has(formatLocalDate(civilFromDays(days)));
}

/** The local day that lies `count` working days after `days`. */
export function addWorkingDays(days: number, count: number, calendar: Calendar): number {
  let day = days;
  let left = count;
  while (left > 0) {
    day += 1;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const next = m === 12 ? daysFromCivil(y + 1, 1, 1) : daysFromCivil(y, m + 1, 1);
  // 31 January + 1 month is the last day of February.
  return Math.min(daysFromCivil(y, m, 1) + day - 1, next - 1);
}

/** The local day reached from `days` by a span of days; hours and minutes do not move a day. */
function addDays(days: number, span: Span, calendar: Calendar): number {
  if ('d' in span) return days + span.d;
  if ('wd' in span) return addWorkingDays(days, span.wd, calendar);
  if ('months' in span) return addMonths(days, span.months);
  return days;
}

/** The instant at which `span` after `from` has run, on the node's calendar. */
export function addSpan(from: Instant, span: Span, calendar: Calendar): Instant {
  if ('h' in span) return from + span.h * HOUR_MS;
  if ('min' in span) return from + span.min * 60_000;
  const local = toLocal(from, calendar.zone);
  const days = addDays(daysFromCivil(local.year, local.month, local.day), span, calendar);
  return fromLocal({ ...local, ...civilFromDays(days) }, calendar.zone);
}

/** Like {@link addSpan} for a trigger known only by its date: due by the end of the last day. */
export function addSpanToDate(from: LocalDate, span: Span, calendar: Calendar): Instant {
  if ('h' in span || 'min' in span) return addSpan(endOfLocalDay(from, calendar.zone), span, calendar);
  const days = addDays(parseLocalDate(from) ?? 0, span, calendar);
  return endOfLocalDay(formatLocalDate(civilFromDays(days)), calendar.zone);
}

/** Whole years between a birth date and the local day of `at`; undefined when the date is malformed. */
export function ageYearsAt(birthDate: LocalDate, at: Instant, zone: Zone): number | undefined {
  if (parseLocalDate(birthDate) === undefined) return undefined;
  const today = localDateOf(at, zone);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
