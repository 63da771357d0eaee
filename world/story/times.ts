/** When does a story mean? Full instants, local times of the node and short forms (`03-10 05:40`, `22:40`, `+4 h`). */
import {
  DAY_MS,
  formatInstant,
  fromLocal,
  HOUR_MS,
  type Instant,
  type LocalDate,
  localDateOf,
  MINUTE_MS,
  parseInstant,
  parseLocalDate,
  toLocal,
  type Zone,
} from '#domain/kernel/instant.ts';

/** What short forms are relative to: the node's zone, and the instant whose year and day they borrow. */
export interface TimeFrame {
  readonly zone: Zone;
  /** Undefined for the first step of a story, which must name its year. */
  readonly around?: Instant;
}

/** A moment is exact, or only its local day is known. */
export type Moment = { readonly instant: Instant } | { readonly date: LocalDate };

const SPAN = /^(\d+)\s*(m|min|h|d)$/i;
const PART = /(\d+)\s*(min|m|h|d)\b/gi;
const LOCAL = /^(?:(?:(\d{4})-)?(\d{2})-(\d{2}))?(?:[T ]?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const UNIT_MS: Readonly<Record<string, number>> = { m: MINUTE_MS, min: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

/** `25 min`, `2 h`, `62 h 45 min`, `3 d` → milliseconds; undefined when it is none of these. */
export function parseSpan(text: string): number | undefined {
  const trimmed = text.trim();
  if (!SPAN.test(trimmed) && !/^(\d+\s*(min|m|h|d)\s*)+$/i.test(trimmed)) return undefined;
  let total = 0;
  for (const [, count, unit] of trimmed.matchAll(PART))
    total += Number(count) * (UNIT_MS[(unit ?? '').toLowerCase()] ?? 0);
  return total;
}

/** Reads a moment of a story; undefined when it cannot be read. */
export function parseMoment(text: string, frame: TimeFrame): Moment | undefined {
  const trimmed = text.trim().replace(/^[A-Za-z]{3,9},? (?=\d)/, '');
  const exact = parseInstant(trimmed.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'));
  if (exact !== undefined) return { instant: exact };
  if (trimmed.startsWith('+') && frame.around !== undefined) {
    const span = parseSpan(trimmed.slice(1));
    return span === undefined ? undefined : { instant: frame.around + span };
  }
  const match = LOCAL.exec(trimmed);
  if (!match || trimmed === '') return undefined;
  return fromParts(match, frame);
}

function fromParts(match: RegExpExecArray, { zone, around }: TimeFrame): Moment | undefined {
  const [, yearText, monthText, dayText, hourText, minuteText, secondText] = match;
  if (around === undefined && (yearText === undefined || monthText === undefined)) return undefined;
  const today = toLocal(around ?? 0, zone);
  const year = yearText === undefined ? today.year : Number(yearText);
  const month = monthText === undefined ? today.month : Number(monthText);
  const day = dayText === undefined ? today.day : Number(dayText);
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (parseLocalDate(date) === undefined) return undefined;
  if (hourText === undefined) return { date };
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { instant: fromLocal({ year, month, day, hour, minute, second, millisecond: 0 }, zone) };
}

/** A moment as an instant: where only the day is known, the hour of a working morning. */
export function instantOf(moment: Moment, zone: Zone, hour = 9): Instant {
  if ('instant' in moment) return moment.instant;
  const [year = 1970, month = 1, day = 1] = moment.date.split('-').map(Number);
  return fromLocal({ year, month, day, hour, minute: 0, second: 0, millisecond: 0 }, zone);
}

/** Does the observed instant fall on the expected moment? To the minute, or to the local day. */
export function isSameMoment(observed: Instant, expected: Moment, zone: Zone): boolean {
  if ('date' in expected) return localDateOf(observed, zone) === expected.date;
  return Math.floor(observed / MINUTE_MS) === Math.floor(expected.instant / MINUTE_MS);
}

/** `2026-03-10 05:40`, the wall clock of the node: what a report shows. */
export function showInstant(instant: Instant, zone: Zone): string {
  return formatInstant(instant, zone).slice(0, 16).replace('T', ' ');
}

/** `25 min`, `2 h 5 min`, `3 d`. */
export function showSpan(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60)
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
  return `${Math.round((minutes / 1440) * 10) / 10} d`;
}
