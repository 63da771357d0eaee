import { describe, expect, it } from 'vitest';
import { addSpan, type Calendar } from '../kernel/calendar.ts';
import { parseInstant } from '../kernel/instant.ts';
import { findClock, findPolicy, isShorter, onlyConfirmedRed } from './clock.ts';
import type { ClockRow, Pack, PolicyRow } from './types.ts';

const calendar: Calendar = { zone: 'America/Mexico_City', weekend: [6, 7], holidays: new Set() };
const prov = { source: 'fixture', mark: 'B' } as const;

function packOf(clocks: readonly ClockRow[], policies: readonly PolicyRow[] = []): Pack {
  return {
    node: 'MEX',
    name: { es: 'M', en: 'M', fr: 'M' },
    calendar,
    clocks,
    policies,
    institutions: [],
    contacts: [],
    posts: [],
    facilities: [],
    competence: [],
    languages: [],
  };
}

function at(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}

describe('findClock', () => {
  it('[C06] a variant takes its own row, and the row of the obligation when it has none', () => {
    const pack = packOf([
      { obligation: 'O14', meta: { d: 7 }, ...prov },
      { obligation: 'O14', variant: 'alta', meta: { h: 24 }, ...prov },
    ]);
    expect(findClock(pack, { obligation: 'O14', variant: 'alta' }, 0)?.meta).toEqual({ h: 24 });
    expect(findClock(pack, { obligation: 'O14', variant: 'media' }, 0)?.meta).toEqual({ d: 7 });
    expect(findClock(pack, { obligation: 'O14' }, 0)?.meta).toEqual({ d: 7 });
    expect(findClock(pack, { obligation: 'O19' }, 0)).toBeUndefined();
  });

  it('[C40] a reform re-dates the clock on the local day it enters into force, not on the day of UTC', () => {
    const pack = packOf([
      { obligation: 'O02', legal: { h: 1 }, validFrom: '2026-07-01', ...prov },
      { obligation: 'O02', legal: { h: 24 }, validTo: '2026-06-30', ...prov },
    ]);
    expect(findClock(pack, { obligation: 'O02' }, at('2026-06-30T23:59:00-06:00'))?.legal).toEqual({ h: 24 });
    expect(findClock(pack, { obligation: 'O02' }, at('2026-07-01T00:00:00-06:00'))?.legal).toEqual({ h: 1 });
  });

  it('[C06] a statute that nobody confirmed (mark C) never gives a red clock: it becomes the target', () => {
    const pack = packOf([{ obligation: 'O19', legal: { d: 15 }, source: 'C', mark: 'C' }]);
    const clock = findClock(pack, { obligation: 'O19' }, 0);
    expect(clock?.legal).toBeUndefined();
    expect(clock?.meta).toEqual({ d: 15 });
  });

  it('[C06] a statute shorter than the target pulls the target down with it, and a longer one leaves it', () => {
    expect(onlyConfirmedRed({ obligation: 'O04', meta: { h: 24 }, legal: { h: 8 }, ...prov }).meta).toEqual({ h: 8 });
    expect(onlyConfirmedRed({ obligation: 'O02', meta: { h: 1 }, legal: { h: 48 }, ...prov }).meta).toEqual({ h: 1 });
    expect(onlyConfirmedRed({ obligation: 'O20', legal: { wd: 45 }, ...prov }).meta).toEqual({ wd: 45 });
  });

  it('[C06] spans of different units compare by how long they run', () => {
    expect(isShorter({ h: 23 }, { d: 1 })).toBe(true);
    expect(isShorter({ wd: 5 }, { d: 5 })).toBe(false);
    expect(isShorter({ months: 1 }, { d: 40 })).toBe(true);
  });

  it('[C06] a day keeps the wall clock over a change to summer time, an hour does not', () => {
    const chicago: Calendar = { zone: 'America/Chicago', weekend: [6, 7], holidays: new Set() };
    const from = at('2026-03-07T22:00:00-06:00');
    expect(addSpan(from, { d: 1 }, chicago)).toBe(at('2026-03-08T22:00:00-05:00'));
    expect(addSpan(from, { h: 24 }, chicago)).toBe(at('2026-03-08T23:00:00-05:00'));
  });
});

describe('findPolicy', () => {
  it('[C40] the first policy in force answers; a key that nobody set is undefined', () => {
    const pack = packOf(
      [],
      [
        { key: 'liberty.redAtOnce', value: true, validFrom: '2020-11-11', ...prov },
        { key: 'liberty.redAtOnce', value: false, ...prov },
      ],
    );
    expect(findPolicy(pack, 'liberty.redAtOnce', at('2020-11-10T12:00:00-06:00'))?.value).toBe(false);
    expect(findPolicy(pack, 'liberty.redAtOnce', at('2026-01-01T12:00:00-06:00'))?.value).toBe(true);
    expect(findPolicy(pack, 'no.such', 0)).toBeUndefined();
  });
});
