import { expect, it } from 'vitest';
import type { FacilityRow } from '../directory/types.ts';
import { facilityFits, siblingsApart } from './siblings.ts';

const house: FacilityRow = {
  id: 'casa',
  institution: 'albergues',
  name: { es: 'Casa', en: 'House', fr: 'Maison' },
  rung: 'PL6',
  regime: 'puertas_abiertas',
  licensedUntil: '2026-12-31',
  adm1: 'MX-CHP',
  places: [
    { sex: 'mujer', ageFrom: 13, ageTo: 17, places: 2 },
    { sex: 'cualquiera', ageFrom: 6, ageTo: 12, places: 3 },
  ],
  siblings: true,
  languages: ['spa'],
  source: 'fixture',
  mark: 'P',
};

it('[G14] a row fits by sex and age; an unknown age excludes nothing', () => {
  expect(facilityFits(house, { sex: 'mujer', ageYears: 13 })).toBe(true);
  expect(facilityFits(house, { sex: 'hombre', ageYears: 13 })).toBe(false);
  expect(facilityFits(house, { sex: 'hombre', ageYears: 12 })).toBe(true);
  expect(facilityFits(house, { sex: 'mujer', ageYears: 18 })).toBe(false);
  expect(facilityFits(house, { sex: 'mujer' })).toBe(true);
  expect(facilityFits(house, { sex: 'intersexual', ageYears: 15 })).toBe(true);
});

it('[G14] siblings who sleep elsewhere are apart; those without a bed yet are not', () => {
  const siblings = [{ place: 'casa' }, { place: 'otra' }, {}];
  expect(siblingsApart(siblings, 'casa')).toEqual([{ place: 'otra' }]);
});
