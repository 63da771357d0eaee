import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g06 } from './g06-age-doubt-is-child.ts';

const doubtful = intake('2026-03-09 21:40', { B07: 16, B09: 'si' });
const certain = intake('2026-03-09 21:40', { B07: 16, B09: 'no' });

function record(facts: Facts): Step {
  return { at: '2026-03-10 09:00', kind: 'form.record', facts };
}

it('[G06] somebody who says 19 and may be younger is registered as a child', () => {
  expect(reasonOf(g06, [intake('2026-03-09 21:40', { B07: 19, B09: 'si' })])).toBeUndefined();
});

it('[G06] while in doubt, no answer makes an adult', () => {
  expect(reasonOf(g06, [doubtful, record({ B07: 19 })])).toBe('adult_while_in_doubt');
  expect(reasonOf(g06, [doubtful, record({ B06: '2005-01-01' })])).toBe('adult_while_in_doubt');
  expect(reasonOf(g06, [doubtful, record({ B07: 14 })])).toBeUndefined();
});

it('[G06] the doubt ends towards adulthood only with a document, a registry or the full procedure', () => {
  expect(reasonOf(g06, [doubtful, record({ B07: 19, B09: 'no' })])).toBe('no_source');
  expect(reasonOf(g06, [doubtful, record({ B07: 19, B09: 'no', B08: 'estimada' })])).toBe('weak_source');
  expect(reasonOf(g06, [doubtful, record({ B07: 19, B09: 'no', B08: 'prueba_medica' })])).toBe('weak_source');
  expect(reasonOf(g06, [doubtful, record({ B07: 19, B09: 'no', B08: 'procedimiento' })])).toBeUndefined();
});

it('[G06] the doubt ends towards childhood without more', () => {
  expect(reasonOf(g06, [doubtful, record({ B09: 'no' })])).toBeUndefined();
});

it('[G06] nobody closes for age while it is in doubt', () => {
  const close: Step = {
    at: '2026-03-10 09:00',
    kind: 'case.close',
    role: 'R04',
    facts: { Z01: 'dieciocho_anos_con_plan' },
  };
  expect(reasonOf(g06, [doubtful, close])).toBe('closed_as_adult');
  expect(reasonOf(g06, [certain, close])).toBeUndefined();
});

it('[G06] a child whose age nobody doubted becomes no adult by a number alone', () => {
  expect(reasonOf(g06, [certain, record({ B07: 19 })])).toBe('no_source');
  expect(reasonOf(g06, [certain, record({ B06: '2001-05-04' })])).toBe('no_source');
  expect(reasonOf(g06, [certain, record({ B07: 19, B08: 'declarada' })])).toBe('weak_source');
  expect(reasonOf(g06, [certain, record({ B06: '2001-05-04', B08: 'registro_civil' })])).toBeUndefined();
  expect(reasonOf(g06, [certain, record({ B07: 17 })])).toBeUndefined();
});
