import { expect, it } from 'vitest';
import { ACT_KINDS } from '#domain/casefile/kinds.ts';
import { intake } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { FORBIDDEN_ACTS, forbiddenAct, g05 } from './g05-no-rejection.ts';

it.each([
  'rechazo',
  'Rechazo',
  'inadmisión',
  'deportación',
  'expulsión',
  'migracion.rechazo',
  'return.reject',
  'rejection',
  'border.inadmission',
  'deportation',
  'expulsion',
  'case.removal',
  'removal_order',
  'refoulement',
])('[G05] «%s» does not exist as an act', (kind) => {
  expect(forbiddenAct(kind)).toMatchObject({ guard: 'G05', force: 'ABS', reason: 'no_such_act' });
});

it('[G05] every word of the list is caught in any room', () => {
  for (const word of FORBIDDEN_ACTS) expect(forbiddenAct(`solution.${word}`)?.guard).toBe('G05');
});

it('[G05] no act of the house is mistaken for one of them', () => {
  expect(ACT_KINDS.filter((kind) => forbiddenAct(kind))).toEqual([]);
  expect(reasonOf(g05, [intake('2026-06-12 18:30')])).toBeUndefined();
});

it('[G05] the guard itself refuses the kind, should one reach it', () => {
  expect(
    reasonOf(g05, [intake('2026-06-12 18:30'), { at: '2026-06-12 18:45', kind: 'return.rechazo', role: 'R01' }]),
  ).toBe('no_such_act');
});
