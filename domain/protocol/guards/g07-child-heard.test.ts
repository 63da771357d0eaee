import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g07 } from './g07-child-heard.ts';

const start = intake('2026-03-09 21:40');

function heard(at: string, facts: Facts = { U01: 'Quiere ir a la escuela' }): Step {
  return { at, kind: 'voice.record', facts };
}

function bia(facts: Facts = {}): Step {
  return { at: '2026-04-20 09:00', kind: 'bia.sign', facts: { form: 'corta', ...facts } };
}

it('[G07] an assessment with the view of the child in it, or a recent one on file, is signed', () => {
  expect(reasonOf(g07, [start, bia({ U01: 'Quiere quedarse' })])).toBeUndefined();
  expect(reasonOf(g07, [start, heard('2026-03-25 09:00'), bia()])).toBeUndefined();
});

it('[G07] nobody is assessed, placed or decided about unheard', () => {
  expect(refusalOf(g07, [start, bia()])).toMatchObject({ force: 'SUP', reason: 'not_heard', values: { days: 30 } });
  expect(reasonOf(g07, [start, { at: '2026-03-10 09:00', kind: 'placement.record', facts: { J08: 'PL2' } }])).toBe(
    'not_heard',
  );
  expect(reasonOf(g07, [start, bia({ U01: '  ' })])).toBe('not_heard');
});

it('[G07] a view older than thirty days is no longer the view', () => {
  expect(reasonOf(g07, [start, heard('2026-03-20 08:00'), bia()])).toBe('not_heard');
});

it('[G07] a written reason why the child could not be heard suffices', () => {
  expect(reasonOf(g07, [start, bia({ unableReason: 'Tiene ocho meses' })])).toBeUndefined();
  expect(reasonOf(g07, [start, heard('2026-04-19 09:00', { unableReason: 'En cirugía' }), bia()])).toBeUndefined();
});
