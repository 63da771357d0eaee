import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g10 } from './g10-not-asked-twice.ts';

const start = intake('2026-03-09 21:40', { T03: 'si' });

function screening(role: 'R02' | 'R03', facts: Facts, at = '2026-03-10 09:00'): Step {
  return { at, kind: 'screening.sign', role, facts };
}

it('[G10] what was told in one interview is not asked in the next by somebody else', () => {
  const told = screening('R02', { T09: 'si' });
  expect(refusalOf(g10, [start, told, screening('R03', { T09: 'si' }, '2026-03-11 09:00')])).toMatchObject({
    force: 'SUP',
    reason: 'already_told',
    values: { topic: 'violencia_en_casa' },
  });
});

it('[G10] what was denied or never asked may be asked again', () => {
  const denied = screening('R02', { T09: 'no', T08: 'NS' });
  expect(
    reasonOf(g10, [start, denied, screening('R03', { T08: 'si', T09: 'si' }, '2026-03-11 09:00')]),
  ).toBeUndefined();
});

it('[G10] the quick intake is no interview, and the same person may complete what they heard', () => {
  expect(reasonOf(g10, [start, screening('R02', { T03: 'si', T04: 'pandilla' })])).toBeUndefined();
  const told = screening('R02', { T08: 'si' });
  expect(reasonOf(g10, [start, told, screening('R02', { T08: 'si' }, '2026-03-10 09:30')])).toBeUndefined();
});
