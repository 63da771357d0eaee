import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlaces, isLicensed, type Sleeper } from './facility.ts';
import type { FacilityRow, PlaceRow } from './types.ts';

function facility(places: readonly PlaceRow[]): FacilityRow {
  return {
    id: 'f',
    institution: 'i',
    name: { es: 'F', en: 'F', fr: 'F' },
    rung: 'PL6',
    regime: 'puertas_abiertas',
    adm1: 'MX-CHP',
    places,
    siblings: true,
    languages: ['spa'],
    source: 'fixture',
    mark: 'P',
  };
}

const girls: PlaceRow = { sex: 'mujer', ageFrom: 13, ageTo: 17, places: 2 };
const anyone: PlaceRow = { sex: 'cualquiera', ageFrom: 0, ageTo: 17, places: 1 };

function load(...occupied: readonly Required<Sleeper>[]) {
  return { facilityId: 'f', occupied };
}

describe('freePlaces', () => {
  const girl = { sex: 'mujer', ageYears: 14 };
  const boy = { sex: 'hombre', ageYears: 14 };

  it('[C11] counts the places a child may use, by sex and age', () => {
    const home = facility([girls, anyone]);
    expect(freePlaces(home, undefined, girl)).toEqual({ free: 3, total: 3 });
    expect(freePlaces(home, undefined, boy)).toEqual({ free: 1, total: 1 });
    expect(freePlaces(home, undefined, { sex: 'mujer', ageYears: 12 })).toEqual({ free: 1, total: 1 });
    expect(freePlaces(facility([girls]), undefined, boy)).toEqual({ free: 0, total: 0 });
  });

  it('[C11] nobody is tied to a bed: a girl moves to the girls’ room when a boy needs the other bed', () => {
    const home = facility([girls, anyone]);
    expect(freePlaces(home, load(girl), boy).free).toBe(1);
    expect(freePlaces(home, load(girl, girl, girl), boy).free).toBe(0);
    expect(freePlaces(home, load(girl, boy), girl).free).toBe(1);
  });

  it('[G15] over capacity is zero free, never less; a child who fits no row still takes a bed', () => {
    expect(freePlaces(facility([girls]), load(girl, girl, girl), girl).free).toBe(0);
    expect(freePlaces(facility([girls]), load(boy), girl).free).toBe(1);
  });

  it('[G14] an intersex child is excluded by no label, and an age that is not known by no band', () => {
    expect(freePlaces(facility([girls, anyone]), undefined, { sex: 'intersexual', ageYears: 14 }).total).toBe(3);
    expect(freePlaces(facility([girls, anyone]), undefined, { sex: 'mujer' }).total).toBe(3);
  });

  it('[G14] a child whose sex is not told is offered only places for any sex', () => {
    expect(freePlaces(facility([girls, anyone]), undefined, { sex: 'NS', ageYears: 14 }).total).toBe(1);
  });

  const row = fc.record({
    sex: fc.constantFrom('mujer', 'hombre', 'cualquiera'),
    ageFrom: fc.constantFrom(0, 6, 13),
    ageTo: fc.constantFrom(12, 17),
    places: fc.integer({ min: 0, max: 3 }),
  });
  const child = fc.record({ sex: fc.constantFrom('mujer', 'hombre'), ageYears: fc.integer({ min: 0, max: 17 }) });

  it('[C11] property: as many fit as the best assignment of children to beds allows', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(child, { maxLength: 4 }),
        child,
        (rows, occupied, next) => {
          const places: readonly PlaceRow[] = rows.filter((r) => r.ageFrom <= r.ageTo);
          const beds = places.flatMap((r) => Array.from({ length: r.places }, () => r));
          const inBeds = occupied.filter((one) => beds.some((bed) => accepts(bed, one)));
          fc.pre(places.length > 0 && matched(beds, inBeds) === inBeds.length);
          let fitting = 0;
          while (
            matched(beds, [...inBeds, ...Array.from({ length: fitting + 1 }, () => next)]) ===
            inBeds.length + fitting + 1
          ) {
            fitting += 1;
          }
          expect(freePlaces(facility(places), load(...inBeds), next).free).toBe(fitting);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('isLicensed', () => {
  it('[G15] a licence covers its last day; no licence covers none', () => {
    expect(isLicensed({ licensedUntil: '2026-12-31' }, '2026-12-31')).toBe(true);
    expect(isLicensed({ licensedUntil: '2026-12-31' }, '2027-01-01')).toBe(false);
    expect(isLicensed({}, '2026-01-01')).toBe(false);
  });
});

function accepts(bed: PlaceRow, { sex, ageYears = 0 }: Sleeper): boolean {
  return (bed.sex === 'cualquiera' || bed.sex === sex) && bed.ageFrom <= ageYears && ageYears <= bed.ageTo;
}

/** Size of the largest assignment, by augmenting paths. */
function matched(beds: readonly PlaceRow[], children: readonly Sleeper[]): number {
  const owner = new Map<number, number>();
  const place = (child: number, seen: Set<number>): boolean =>
    beds.some((bed, i) => {
      const sleeper = children[child];
      if (!sleeper || seen.has(i) || !accepts(bed, sleeper)) return false;
      seen.add(i);
      const before = owner.get(i);
      if (before !== undefined && !place(before, seen)) return false;
      owner.set(i, child);
      return true;
    });
  return children.filter((_, i) => place(i, new Set())).length;
}
