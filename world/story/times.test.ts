import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '#domain/kernel/instant.ts';
import { instantOf, isSameMoment, parseMoment, parseSpan, showInstant, showSpan } from './times.ts';

const zone = 'America/Costa_Rica';
const around = parseInstant('2026-06-12T18:30:00-06:00') ?? 0;

function read(text: string): string {
  const moment = parseMoment(text, { zone, around });
  if (!moment) return 'unreadable';
  return 'date' in moment ? moment.date : showInstant(moment.instant, zone);
}

describe('[C06] times of a story', () => {
  it('[C06] reads the forms of the documentation', () => {
    expect(read('2026-03-09T21:40:00-06:00')).toBe('2026-03-09 21:40');
    expect(read('2026-03-09 21:40:00-05:00')).toBe('2026-03-09 20:40');
    expect(read('2026-03-09T21:40')).toBe('2026-03-09 21:40');
    expect(read('03-10 05:40')).toBe('2026-03-10 05:40');
    expect(read('19:05')).toBe('2026-06-12 19:05');
    expect(read('Sat 06-13 09:00')).toBe('2026-06-13 09:00');
    expect(read('+25 min')).toBe('2026-06-12 18:55');
    expect(read('+2 h 5 min')).toBe('2026-06-12 20:35');
    expect(read('04-20')).toBe('2026-04-20');
    expect(read('2026-04-20')).toBe('2026-04-20');
  });

  it('[C06] refuses what is no time', () => {
    for (const text of ['', 'tomorrow', '02-30', '25:00', '2026-13-01', '12', '+soon'])
      expect(read(text)).toBe('unreadable');
  });

  it('[C06] asks the first step for its year', () => {
    expect(parseMoment('03-10 05:40', { zone })).toBeUndefined();
    expect(parseMoment('2026-03-10 05:40', { zone })).toBeDefined();
  });

  it('[C06] compares to the minute, or to the local day where only the day is known', () => {
    const late = parseInstant('2026-06-12T23:59:30-06:00') ?? 0;
    expect(isSameMoment(late, { date: '2026-06-12' }, zone)).toBe(true);
    expect(isSameMoment(late, { date: '2026-06-13' }, zone)).toBe(false);
    expect(isSameMoment(late, { instant: late - 30_000 }, zone)).toBe(true);
    expect(isSameMoment(late, { instant: late + 30_000 }, zone)).toBe(false);
  });

  it('[C06] takes any instant with an offset as that instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const moment = parseMoment(formatInstant(seconds * 1000, zone), { zone });
        expect(moment && instantOf(moment, zone)).toBe(seconds * 1000);
      }),
    );
  });

  it('[C06] reads and shows spans', () => {
    expect(parseSpan('25 min')).toBe(25 * 60_000);
    expect(parseSpan('62 h 45 min')).toBe((62 * 60 + 45) * 60_000);
    expect(parseSpan('25 bananas')).toBeUndefined();
    expect(showSpan(25 * 60_000)).toBe('25 min');
    expect(showSpan((2 * 60 + 5) * 60_000)).toBe('2 h 5 min');
  });
});
