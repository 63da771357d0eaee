import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g15 } from './g15-licensed-free-place.ts';

const girl = intake('2026-03-09 21:40');
const HOUSE = 'mex-albergue-tapachula-f';

function place(facts: Facts, at = '2026-03-10 00:50'): Step {
  return { at, kind: 'placement.record', role: 'R02', facts };
}

function load(occupants: number) {
  const occupied = Array.from({ length: occupants }, () => ({ sex: 'mujer', ageYears: 15 }));
  return { around: { facility: { facilityId: HOUSE, occupied } } };
}

it('[G15] a licensed house with a free place takes the child', () => {
  expect(reasonOf(g15, [girl, place({ J08: 'PL6', J01: HOUSE })], load(11))).toBeUndefined();
});

it('[G15] a full house does not', () => {
  expect(reasonOf(g15, [girl, place({ J08: 'PL6', J01: HOUSE })], load(12))).toBe('full');
});

it('[G15] a browser that does not know the load refuses nothing', () => {
  expect(reasonOf(g15, [girl, place({ J08: 'PL6', J01: HOUSE })])).toBeUndefined();
});

it('[G15] a licence that has run out, and a house that nobody knows, are refused', () => {
  expect(reasonOf(g15, [girl, place({ J08: 'PL6', J01: HOUSE }, '2031-01-02 09:00')])).toBe('not_licensed');
  expect(reasonOf(g15, [girl, place({ J08: 'PL7', J01: 'Casa de un conocido' })])).toBe('not_in_directory');
});

it('[G15] a family is no facility', () => {
  expect(reasonOf(g15, [girl, place({ J08: 'PL2', J01: 'Casa de su tía' })])).toBeUndefined();
});
