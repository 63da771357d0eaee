import { expect, it } from 'vitest';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { DEPART, LAWFUL_RETURN, PREPARE } from '#world/fixtures/lawful-return.ts';
import { g21 } from './g21-travel-window.ts';

function planned(at: string) {
  return [...LAWFUL_RETURN, { ...PREPARE, facts: { ...PREPARE.facts, plannedAt: at } }];
}

it('[G21] a hand-over on a Wednesday at ten is within the window', () => {
  expect(reasonOf(g21, planned('2026-03-25T10:00:00-06:00'))).toBeUndefined();
});

it('[G21] not at half past seven in the evening, by the clock of the node', () => {
  expect(refusalOf(g21, planned('2026-03-25T19:30:00-06:00'))).toMatchObject({
    force: 'SUP',
    reason: 'hours',
    values: { from: '08:00', to: '17:00' },
  });
  // 16:30 in Mexico, whatever the zone it was typed in.
  expect(reasonOf(g21, planned('2026-03-25T22:30:00Z'))).toBeUndefined();
});

it('[G21] not on the eve of a day of rest', () => {
  expect(reasonOf(g21, planned('2026-03-27T10:00:00-06:00'))).toBe('eve_of_rest');
});

it('[G21] no departure with an arrival that nobody knows', () => {
  const { arrivesAt: _arrival, ...facts } = DEPART.facts ?? {};
  const { plannedAt: _planned, ...preparation } = PREPARE.facts ?? {};
  expect(reasonOf(g21, [...LAWFUL_RETURN, { ...PREPARE, facts: preparation }, { ...DEPART, facts }])).toBe(
    'no_arrival',
  );
});
