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
  const note: Step = { at: '2026-03-10 09:30', kind: 'form.record', role: 'R02', facts: { T08: 'si', T10: 'NS' } };
  expect(reasonOf(g10, [start, told, note])).toBeUndefined();
  expect(reasonOf(g10, [start, told, { ...note, role: 'R03' }])).toBe('already_told');
  expect(reasonOf(g10, [start, note, screening('R02', { T08: 'si' }, '2026-03-10 09:40')])).toBeUndefined();
});

it('[G10] a second screening that asks again what was told is stopped whoever asks; new topics are not', () => {
  const told = screening('R02', { T03: 'no', T08: 'si', T09: 'no' });
  const again = (facts: Facts) => reasonOf(g10, [start, told, screening('R02', facts, '2026-03-12 09:30')]);
  expect(again({ T03: 'no', T08: 'si' })).toBe('already_told');
  expect(again({ T08: 'no' })).toBe('already_told');
  expect(again({ T03: 'no', T09: 'si', T10: 'si' })).toBeUndefined();
});

it('[G10] a second consular interview is a second telling, whoever asks', () => {
  const calm = intake('2026-03-09 21:40');
  const interview = (at: string): Step => ({
    at,
    kind: 'consular.interview',
    role: 'R05',
    facts: { privacy: 'si', treatment: [], fear: 'no' },
  });
  expect(reasonOf(g10, [calm, interview('2026-03-11 09:00')])).toBeUndefined();
  expect(refusalOf(g10, [calm, interview('2026-03-11 09:00'), interview('2026-03-12 09:00')])).toMatchObject({
    guard: 'G10',
    force: 'SUP',
    reason: 'already_told',
  });
});
