/**
 * When did it happen, on whose clock? Instants are epoch milliseconds; local dates and times are computed here from
 * the IANA time zone, without `Date` (the domain never reads the clock). Time runs from the event time (§ head of reference).
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** `YYYY-MM-DD`, a day of the local calendar. */
export type LocalDate = string;
/** IANA name, e.g. `America/Costa_Rica`. */
export type Zone = string;

export interface LocalDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's civil calendar algorithm). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

const formatters = new Map<Zone, Intl.DateTimeFormat | null>();

function formatterOf(zone: Zone): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    made = null;
  }
  formatters.set(zone, made);
  return made;
}

export function isZone(value: unknown): value is Zone {
  return typeof value === 'string' && value.length <= 64 && formatterOf(value) !== null;
}

// Offsets change at whole quarter hours at most, so a quarter hour is the grain of the memo; it holds values, not state.
const QUARTER_MS = 15 * MINUTE_MS;
const offsets = new Map<string, number>();

/** Milliseconds to add to UTC to get the local time of `zone` at `instant`; an unknown zone counts as UTC. */
export function zoneOffsetMs(instant: Instant, zone: Zone): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const key = `${zone}@${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const formatter = formatterOf(zone);
  let offset = 0;
  if (formatter) {
    const at = quarter * QUARTER_MS;
    const part: Record<string, number> = {};
    for (const { type, value } of formatter.formatToParts(at)) part[type] = Number(value);
    const days = daysFromCivil(part['year'] ?? 1970, part['month'] ?? 1, part['day'] ?? 1);
    const local =
      days * DAY_MS + (part['hour'] ?? 0) * HOUR_MS + (part['minute'] ?? 0) * MINUTE_MS + (part['second'] ?? 0) * 1000;
    offset = local - at;
  }
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The wall clock of `zone` at `instant`. */
export function toLocal(instant: Instant, zone: Zone): LocalDateTime {
  const local = instant + zoneOffsetMs(instant, zone);
  const days = Math.floor(local / DAY_MS);
  const rest = local - days * DAY_MS;
  return {
    ...civilFromDays(days),
    hour: Math.floor(rest / HOUR_MS),
    minute: Math.floor((rest % HOUR_MS) / MINUTE_MS),
    second: Math.floor((rest % MINUTE_MS) / 1000),
    millisecond: rest % 1000,
  };
}

/**
 * The instant of a wall-clock time. In the hour that a clock change skips the later side is taken; in the hour that it
 * repeats, the first passage: a duty is never due earlier than its wall clock says, nor is an hour lost twice.
 */
export function fromLocal(local: LocalDateTime, zone: Zone): Instant {
  const wall =
    daysFromCivil(local.year, local.month, local.day) * DAY_MS +
    local.hour * HOUR_MS +
    local.minute * MINUTE_MS +
    local.second * 1000 +
    local.millisecond;
  const early = wall - zoneOffsetMs(wall - DAY_MS, zone);
  const late = wall - zoneOffsetMs(wall + DAY_MS, zone);
  const first = Math.min(early, late);
  const second = Math.max(early, late);
  if (first + zoneOffsetMs(first, zone) === wall) return first;
  return second;
}

/** `YYYY-MM-DD` of the wall clock of `zone` at `instant`. */
export function localDateOf(instant: Instant, zone: Zone): LocalDate {
  return formatLocalDate(toLocal(instant, zone));
}

export function formatLocalDate({ year, month, day }: { year: number; month: number; day: number }): LocalDate {
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; undefined when there is no such day. */
export function parseLocalDate(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  return back.year === year && back.month === month && back.day === day ? days : undefined;
}

/** Last minute of a local day: a duty known only by its date runs to the end of that day. */
export function endOfLocalDay(date: LocalDate, zone: Zone): Instant {
  const days = parseLocalDate(date) ?? 0;
  return fromLocal({ ...civilFromDays(days), hour: 23, minute: 59, second: 0, millisecond: 0 }, zone);
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;

/** ISO 8601 with an offset (`2026-03-09T21:40:00-06:00`); undefined when malformed, impossible, or without offset. */
export function parseInstant(text: unknown): Instant | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const match = ISO.exec(text);
  if (!match) return undefined;
  const days = parseLocalDate(match[1]);
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (days === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const milliseconds = match[5] ? Math.floor(Number(`0.${match[5]}`) * 1000) : 0;
  const offset = match[6] ?? 'Z';
  let offsetMs = 0;
  if (offset !== 'Z') {
    const sign = offset.startsWith('-') ? -1 : 1;
    const hours = Number(offset.slice(1, 3));
    const minutes = Number(offset.slice(-2));
    if (hours > 14 || minutes > 59) return undefined;
    offsetMs = sign * (hours * HOUR_MS + minutes * MINUTE_MS);
  }
  return days * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1000 + milliseconds - offsetMs;
}

/** ISO 8601 in the wall clock of `zone`, with its offset; seconds always, milliseconds only when there are any. */
export function formatInstant(instant: Instant, zone: Zone = 'UTC'): string {
  const local = toLocal(instant, zone);
  const offset = zoneOffsetMs(instant, zone);
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset) / MINUTE_MS;
  const suffix = offset === 0 ? 'Z' : `${sign}${pad2(Math.floor(minutes / 60))}:${pad2(minutes % 60)}`;
  const fraction = local.millisecond ? `.${String(local.millisecond).padStart(3, '0')}` : '';
  return `${formatLocalDate(local)}T${pad2(local.hour)}:${pad2(local.minute)}:${pad2(local.second)}${fraction}${suffix}`;
}

function pad2(n: number): string {
  return String(n).padStart(2, '0');
}
