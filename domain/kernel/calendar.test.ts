import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSpan, addSpanToDate, ageYearsAt, type Calendar, isWorkingDay, type Span } from './calendar.ts';
import { formatInstant, HOUR_MS, localDateOf, parseInstant, parseLocalDate } from './instant.ts';

const MEX: Calendar = {
  zone: 'America/Mexico_City',
  weekend: [6, 7],
  holidays: new Set(['2026-03-16', '2026-05-01']),
};
const inZone = (zone: string): Calendar => ({ zone, weekend: [6, 7], holidays: new Set() });
const at = (text: string) => parseInstant(text) ?? expect.fail(text);
const due = (from: string, span: Span, calendar = MEX) =>
  formatInstant(addSpan(at(from), span, calendar), calendar.zone);

describe('spans of the law', () => {
  it('[C06] clock hours run through the night and over a change of clocks', () => {
    expect(due('2026-03-09T21:40:00-06:00', { h: 24 })).toBe('2026-03-10T21:40:00-06:00');
    const ny = inZone('America/New_York');
    expect(due('2026-03-07T12:00:00-05:00', { h: 24 }, ny)).toBe('2026-03-08T13:00:00-04:00');
  });

  it('[C06] calendar days keep the wall clock over a change of clocks, in New York and in Tijuana', () => {
    expect(due('2026-03-07T12:00:00-05:00', { d: 1 }, inZone('America/New_York'))).toBe('2026-03-08T12:00:00-04:00');
    expect(due('2026-10-30T09:00:00-07:00', { d: 7 }, inZone('America/Tijuana'))).toBe('2026-11-06T09:00:00-08:00');
  });

  it('[C06] a day that ends in the skipped hour is due after it, never before', () => {
    expect(due('2026-03-07T02:30:00-05:00', { d: 1 }, inZone('America/New_York'))).toBe('2026-03-08T03:30:00-04:00');
  });

  it('[C06] working days pass over weekends and holidays; the day of the trigger is day 0', () => {
    expect(due('2026-03-13T16:00:00-06:00', { wd: 1 })).toBe('2026-03-17T16:00:00-06:00');
    expect(due('2026-05-11T12:00:00-06:00', { wd: 5 })).toBe('2026-05-18T12:00:00-06:00');
    expect(due('2026-03-14T10:00:00-06:00', { wd: 1 })).toBe('2026-03-17T10:00:00-06:00');
  });

  it('[O19] thirty working days from entry on Sunday 8 March 2026 end on 20 April in Mexico', () => {
    const end = addSpanToDate('2026-03-08', { wd: 30 }, MEX);
    expect(formatInstant(end, MEX.zone)).toBe('2026-04-20T23:59:00-06:00');
  });

  it('[O20] forty-five working days from filing on 10 March 2026 end on 14 May in Mexico', () => {
    expect(localDateOf(addSpanToDate('2026-03-10', { wd: 45 }, MEX), MEX.zone)).toBe('2026-05-14');
  });

  it('[O20] three months from the end of a month end on the last day that exists', () => {
    expect(due('2026-01-31T08:00:00-06:00', { months: 1 })).toBe('2026-02-28T08:00:00-06:00');
    expect(due('2026-11-30T08:00:00-06:00', { months: 3 })).toBe('2027-02-28T08:00:00-06:00');
    expect(due('2026-12-31T08:00:00-06:00', { months: 2 })).toBe('2027-02-28T08:00:00-06:00');
    expect(due('2026-03-15T08:00:00-06:00', { months: 12 })).toBe('2027-03-15T08:00:00-06:00');
  });

  it('[C06] a date with hours runs from the end of its day', () => {
    expect(addSpanToDate('2026-03-08', { h: 2 }, MEX)).toBe(at('2026-03-08T23:59:00-06:00') + 2 * HOUR_MS);
  });

  it('[C06] a longer span never ends earlier, and working days end on a working day', () => {
    const starts = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (start, days) => {
        for (const calendar of [MEX, inZone('America/New_York')]) {
          const end = addSpan(start, { wd: days }, calendar);
          expect(end).toBeGreaterThanOrEqual(addSpan(start, { d: days }, calendar));
          expect(isWorkingDay(parseLocalDate(localDateOf(end, calendar.zone)) ?? 0, calendar)).toBe(true);
        }
      }),
    );
  });
});

describe('age', () => {
  it('[RT-18] a birthday counts by the local day, not by the day in Greenwich', () => {
    const eve = at('2026-06-11T23:30:00-06:00');
    expect(ageYearsAt('2008-06-12', eve, 'America/Costa_Rica')).toBe(17);
    expect(ageYearsAt('2008-06-12', eve, 'UTC')).toBe(18);
    expect(ageYearsAt('2008-06-12', eve + HOUR_MS, 'America/Costa_Rica')).toBe(18);
  });

  it('[RT-18] born on 29 February, a child grows older on 1 March', () => {
    expect(ageYearsAt('2008-02-29', at('2026-02-28T12:00:00Z'), 'UTC')).toBe(17);
    expect(ageYearsAt('2008-02-29', at('2026-03-01T12:00:00Z'), 'UTC')).toBe(18);
    expect(ageYearsAt('2008-02-30', at('2026-03-01T12:00:00Z'), 'UTC')).toBeUndefined();
  });
});
