import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, parseInstant, toLocal, weekday } from '../kernel/instant.ts';
import { coverageGaps, onCall } from './on-call.ts';
import type { ContactRow, Directory, Hours } from './types.ts';

const prov = { source: 'fixture', mark: 'P' } as const;

function contact(id: string, over: Partial<ContactRow> = {}): ContactRow {
  const name = { es: id, en: id, fr: id };
  return { id, institution: 'pani', duty: 'protection', name, phone: '911', order: 1, ...prov, ...over };
}

function directory(contacts: readonly ContactRow[], over: Partial<Directory> = {}): Directory {
  const name = { es: 'P', en: 'P', fr: 'P' };
  const post = { name, type: 'frontera_terrestre', adm1: 'CR-G', institution: 'dgme', ...prov };
  return {
    calendar: { zone: 'America/Costa_Rica', weekend: [6, 7], holidays: new Set(['2026-07-25', '2026-06-15']) },
    institutions: [],
    posts: [
      { ...post, id: 'penas', zone: 'America/Costa_Rica' },
      { ...post, id: 'tijuana', zone: 'America/Tijuana' },
    ],
    competence: [],
    contacts,
    ...over,
  };
}

function at(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}

const office: Hours = { days: [1, 2, 3, 4, 5], from: '07:30', to: '16:00', holidays: false };
const liberia = contact('liberia', { posts: ['penas'], hours: [office] });
const line911 = contact('911', { order: 2 });

describe('onCall', () => {
  it('[C20] ACC-2: at 18:30 on a Friday the office is closed until Tuesday, and 911 answers', () => {
    const answer = onCall(directory([liberia, line911]), {
      duty: 'protection',
      postId: 'penas',
      at: at('2026-06-12T18:30:00-06:00'),
    });
    expect(answer.staffed.map((row) => row.contactId)).toEqual(['911']);
    expect(answer.staffed[0]).not.toHaveProperty('until');
    // Monday 15 June is a holiday of this fixture.
    expect(answer.closed).toMatchObject([{ contactId: 'liberia', opensAt: at('2026-06-16T07:30:00-06:00') }]);
    expect(answer.gap).toBe(false);
  });

  it('[C20] for a fortnight, minute by minute, the right contact is first and nobody is both staffed and a gap', () => {
    const both = directory([liberia, line911]);
    const alone = directory([liberia]);
    const start = at('2026-06-08T00:00:00-06:00');
    for (let minute = 0; minute < 14 * 24 * 60; minute += 1) {
      const now = start + minute * MINUTE_MS;
      const local = toLocal(now, 'America/Costa_Rica');
      const clock = local.hour * 60 + local.minute;
      const isHoliday = local.month === 6 && local.day === 15;
      const isOpen = weekday(Math.floor((now - 6 * HOUR_MS) / DAY_MS)) < 6 && clock >= 450 && clock < 960 && !isHoliday;
      const query = { duty: 'protection', postId: 'penas', at: now };
      expect(onCall(both, query).staffed[0]?.contactId).toBe(isOpen ? 'liberia' : '911');
      const answer = onCall(alone, query);
      expect(answer.gap).toBe(!isOpen);
      expect(answer.staffed.length).toBe(isOpen ? 1 : 0);
    }
  });

  it('[C20] a night shift belongs to the day it began, across midnight', () => {
    const night = directory([contact('night', { hours: [{ days: [5], from: '22:00', to: '06:00' }] })]);
    const staffed = (text: string): boolean => !onCall(night, { duty: 'protection', at: at(text) }).gap;
    expect(staffed('2026-06-12T21:59:00-06:00')).toBe(false);
    expect(staffed('2026-06-12T22:00:00-06:00')).toBe(true);
    expect(staffed('2026-06-13T05:59:00-06:00')).toBe(true);
    expect(staffed('2026-06-13T06:00:00-06:00')).toBe(false);
    expect(staffed('2026-06-13T23:00:00-06:00')).toBe(false);
  });

  it('[C20] shifts that meet are one stretch, and a roster without end has no "until"', () => {
    const shifts: Hours[] = [
      { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '12:00' },
      { days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '24:00' },
    ];
    const answer = onCall(directory([contact('always', { hours: shifts })]), { duty: 'protection', at: 0 });
    expect(answer.staffed).toHaveLength(1);
    expect(answer.staffed[0]).not.toHaveProperty('until');
    const until = onCall(directory([liberia]), { duty: 'protection', at: at('2026-06-12T08:00:00-06:00') });
    expect(until.staffed[0]?.until).toBe(at('2026-06-12T16:00:00-06:00'));
  });

  it('[C20] an office keeps the clock of the post it serves, through its change to summer time', () => {
    const tijuana = directory([
      contact('tj', { posts: ['tijuana'], hours: [{ days: [6, 7], from: '08:00', to: '09:00' }] }),
    ]);
    const staffed = (text: string): boolean =>
      !onCall(tijuana, { duty: 'protection', postId: 'tijuana', at: at(text) }).gap;
    expect(staffed('2026-03-07T08:30:00-08:00')).toBe(true);
    expect(staffed('2026-03-08T08:30:00-08:00')).toBe(false);
    expect(staffed('2026-03-08T08:30:00-07:00')).toBe(true);
  });

  it('[C20] other duties, posts and countries do not answer; without a post the whole country comes first', () => {
    const hnd = contact('hnd', { duty: 'consular', country: 'HND' });
    const rows = directory([liberia, line911, hnd]);
    const now = at('2026-06-12T08:00:00-06:00');
    expect(onCall(rows, { duty: 'consular', country: 'NIC', at: now }).gap).toBe(true);
    expect(onCall(rows, { duty: 'consular', country: 'HND', at: now }).staffed).toHaveLength(1);
    expect(onCall(rows, { duty: 'protection', postId: 'tijuana', at: now }).staffed.map((r) => r.contactId)).toEqual([
      '911',
    ]);
    expect(onCall(rows, { duty: 'protection', at: now }).staffed.map((r) => r.contactId)).toEqual(['911', 'liberia']);
  });

  const hours = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.integer({ min: 0, max: 23 }).map((h) => `${String(h).padStart(2, '0')}:30`),
    to: fc.integer({ min: 0, max: 24 }).map((h) => `${String(h).padStart(2, '0')}:00`),
    holidays: fc.boolean(),
  });

  it('[C20] property: never both staffed and gap; "until" and "opensAt" are the instants at which the answer changes', () => {
    fc.assert(
      fc.property(
        fc.array(hours, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 30 * 24 * 60 }),
        (rows, minute) => {
          const roster = directory([contact('a', { hours: rows })]);
          const now = at('2026-06-01T00:00:00-06:00') + minute * MINUTE_MS;
          const ask = (instant: number) => onCall(roster, { duty: 'protection', at: instant });
          const answer = ask(now);
          expect(answer.gap).toBe(answer.staffed.length === 0);
          expect(answer.staffed.length + answer.closed.length).toBe(1);
          const turn = answer.staffed[0]?.until ?? answer.closed[0]?.opensAt;
          if (turn === undefined) return;
          expect(turn).toBeGreaterThan(now);
          expect(ask(turn - MINUTE_MS).gap).toBe(answer.gap);
          expect(ask(turn).gap).toBe(!answer.gap);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('coverageGaps', () => {
  it('[C20] names the hours in which a post has nobody, and none where a line never closes', () => {
    const from = at('2026-06-11T12:00:00-06:00');
    const to = at('2026-06-12T12:00:00-06:00');
    const gaps = coverageGaps(directory([liberia]), 'protection', { from, to });
    expect(gaps).toEqual([
      { postId: 'penas', from: at('2026-06-11T16:00:00-06:00'), to: at('2026-06-12T07:30:00-06:00') },
      { postId: 'tijuana', from, to },
    ]);
    expect(coverageGaps(directory([liberia, line911]), 'protection', { from, to })).toEqual([]);
  });
});
