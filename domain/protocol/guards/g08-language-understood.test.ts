import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g08 } from './g08-language-understood.ts';

const spanish = intake('2026-03-09 21:40');
const mam = intake('2026-03-09 21:40', { A09: 'mam' });

function screening(facts: Facts = {}): Step {
  return { at: '2026-03-10 09:00', kind: 'screening.sign', role: 'R02', facts: { T03: 'no', ...facts } };
}

function interpreter(language: string, kind = 'profesional'): Step {
  return { at: '2026-03-10 08:00', kind: 'interpreter.assign', facts: { language, A10: kind } };
}

it('[G08] a child who speaks the language of the country is interviewed', () => {
  expect(reasonOf(g08, [spanish, screening()])).toBeUndefined();
});

it('[G08] without an interpreter of their language nobody is interviewed', () => {
  expect(reasonOf(g08, [mam, screening()])).toBe('no_interpreter');
  expect(reasonOf(g08, [mam, interpreter('quc'), screening()])).toBe('wrong_language');
  expect(reasonOf(g08, [mam, interpreter('mam'), screening()])).toBeUndefined();
  expect(reasonOf(g08, [mam, screening({ A10: 'remoto' })])).toBeUndefined();
});

it('[G08] a relative never interprets what is dangerous to say, not even in Spanish', () => {
  expect(reasonOf(g08, [mam, screening({ A10: 'familiar' })])).toBe('family_interpreter');
  expect(reasonOf(g08, [spanish, screening({ A10: 'familiar' })])).toBe('family_interpreter');
  expect(reasonOf(g08, [mam, interpreter('mam', 'familiar'), screening()])).toBe('family_interpreter');
  expect(
    reasonOf(g08, [mam, { at: '2026-03-10 09:00', kind: 'form.record', facts: { A10: 'familiar', T09: 'si' } }]),
  ).toBe('family_interpreter');
});

it('[G08] a language that nobody knows is understood by nobody', () => {
  expect(reasonOf(g08, [intake('2026-03-09 21:40', { A09: 'NS' }), screening()])).toBe('language_unknown');
});

it('[G08] answers that are no interview need no interpreter', () => {
  expect(
    reasonOf(g08, [mam, { at: '2026-03-10 09:00', kind: 'form.record', facts: { F02: '2026-03-08' } }]),
  ).toBeUndefined();
  expect(reasonOf(g08, [mam])).toBeUndefined();
});

it('[G08] a consul interviews in the language of their own country', () => {
  const spanishInCanada = intake('2026-03-09 21:40');
  const interview: Step = {
    at: '2026-03-11 09:00',
    kind: 'consular.interview',
    role: 'R05',
    facts: { fear: 'no', treatment: [] },
  };
  expect(reasonOf(g08, [spanishInCanada, interview], { node: 'USA', by: { country: 'MEX' } })).toBeUndefined();
  expect(reasonOf(g08, [spanishInCanada, interview], { node: 'USA', by: { country: 'USA' } })).toBe('no_interpreter');
});
