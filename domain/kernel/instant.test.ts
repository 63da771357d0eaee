import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilFromDays,
  daysFromCivil,
  endOfLocalDay,
  formatInstant,
  formatLocalDate,
  fromLocal,
  HOUR_MS,
  isZone,
  localDateOf,
  parseInstant,
  parseLocalDate,
  toLocal,
  weekday,
} from './instant.ts';

const ZONES = [
  'America/Costa_Rica',
  'America/Mexico_City',
  'America/New_York',
  'America/Tijuana',
  'America/St_Johns',
  'UTC',
];
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) });
const at = (text: string) => parseInstant(text) ?? expect.fail(text);

describe('instants', () => {
  it('[C06] what is written with its offset reads back as the same instant, in every zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        expect(parseInstant(formatInstant(instant, zone))).toBe(instant);
      }),
    );
  });

  it('[C06] civil days agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = new Date(instant);
        const days = daysFromCivil(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
        expect(days).toBe(Math.floor(instant / (24 * HOUR_MS)));
        expect(civilFromDays(days).day).toBe(day.getUTCDate());
        expect(weekday(days) % 7).toBe(day.getUTCDay());
      }),
    );
  });

  it('[C06] a wall clock read from an instant leads back to it, save in the hour that is passed twice', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const back = fromLocal(toLocal(instant, zone), zone);
        expect([0, HOUR_MS]).toContain(instant - back);
      }),
    );
  });

  it('[C06] New York: the hour that does not exist is taken on its later side', () => {
    const skipped = { year: 2026, month: 3, day: 8, hour: 2, minute: 30, second: 0, millisecond: 0 };
    expect(formatInstant(fromLocal(skipped, 'America/New_York'), 'America/New_York')).toBe('2026-03-08T03:30:00-04:00');
  });

  it('[C06] Tijuana: the hour that is passed twice is taken the first time, and both sides keep their clocks', () => {
    const twice = { year: 2026, month: 11, day: 1, hour: 1, minute: 30, second: 0, millisecond: 0 };
    expect(formatInstant(fromLocal(twice, 'America/Tijuana'), 'America/Tijuana')).toBe('2026-11-01T01:30:00-07:00');
    const noon = { ...twice, hour: 12 };
    expect(formatInstant(fromLocal(noon, 'America/Tijuana'), 'America/Tijuana')).toBe('2026-11-01T12:30:00-08:00');
  });

  it('[C06] the same instant is another day on the other side of the border', () => {
    const late = at('2026-03-09T23:30:00-06:00');
    expect(localDateOf(late, 'America/Mexico_City')).toBe('2026-03-09');
    expect(localDateOf(late, 'America/New_York')).toBe('2026-03-10');
  });

  it('[C06] a duty known by its day runs to the last minute of that day', () => {
    expect(formatInstant(endOfLocalDay('2026-04-20', 'America/Mexico_City'), 'America/Mexico_City')).toBe(
      '2026-04-20T23:59:00-06:00',
    );
  });

  it('[C03] days that do not exist are no dates', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-4-1', '20260401', '', 5, null]) {
      expect(parseLocalDate(text)).toBeUndefined();
    }
    expect(parseLocalDate('2028-02-29')).toBeTypeOf('number');
  });

  it('[C03] a moment without offset, or one that cannot be, is no moment', () => {
    const wrong = [
      '2026-03-09T21:40:00',
      '2026-03-09T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-03-09',
      '2026-03-09T10:00:00+15:00',
      `${'9'.repeat(50)}Z`,
      0,
    ];
    for (const text of wrong) expect(parseInstant(text)).toBeUndefined();
    expect(parseInstant('2026-03-09T21:40-06:00')).toBe(parseInstant('2026-03-10T03:40:00.000Z'));
  });

  it('[C03] reading never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = [parseInstant(value), parseLocalDate(value)];
        expect(read.every((one) => one === undefined || Number.isFinite(one))).toBe(true);
      }),
    );
  });

  it('[C06] only zones that exist are zones', () => {
    expect(isZone('America/Tegucigalpa')).toBe(true);
    for (const zone of ['America/Nowhere', '', 'x'.repeat(65), 5, undefined]) expect(isZone(zone)).toBe(false);
  });

  it('[C06] a date is written as it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
        expect(parseLocalDate(formatLocalDate(civilFromDays(days)))).toBe(days);
      }),
    );
  });
});
