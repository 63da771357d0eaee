import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g09 } from './g09-certified-interviewer.ts';

const start = intake('2026-01-20 05:15');

function step(kind: string, role: Step['role'], certified: boolean, facts: Facts = {}): Step {
  return { at: '2026-01-20 09:00', kind, certified, facts, ...(role ? { role } : {}) };
}

it('[G09] any officer does the quick intake', () => {
  expect(reasonOf(g09, [{ ...start, role: 'R18', certified: false }])).toBeUndefined();
});

it('[G09] certified officers screen and interview', () => {
  expect(reasonOf(g09, [start, step('screening.sign', 'R02', true, { T03: 'no', T05: 'no' })])).toBeUndefined();
  expect(reasonOf(g09, [start, step('consular.interview', 'R05', true)])).toBeUndefined();
});

it('[G09] a border officer does not screen, and a certificate that has run out is none', () => {
  expect(reasonOf(g09, [start, step('screening.sign', 'R01', true)])).toBe('role');
  expect(reasonOf(g09, [start, step('screening.sign', 'R02', false)])).toBe('not_certified');
  expect(reasonOf(g09, [start, step('consular.interview', 'R05', false)])).toBe('not_certified');
});

it('[G09] interview answers do not slip in through the form', () => {
  expect(reasonOf(g09, [start, step('form.record', 'R09', true, { T08: 'si' })])).toBe('role');
  expect(reasonOf(g09, [start, step('form.record', 'R03', false, { T08: 'si' })])).toBe('not_certified');
  expect(reasonOf(g09, [start, step('form.record', 'R09', false, { J09: 'si' })])).toBeUndefined();
});

it('[G09] health staff screen, with a certificate', () => {
  expect(reasonOf(g09, [start, step('screening.sign', 'R16', true, { T03: 'no', T10: 'no' })])).toBeUndefined();
  expect(reasonOf(g09, [start, step('screening.sign', 'R16', false, { T03: 'no' })])).toBe('not_certified');
});

it('[G09] a labour inspector writes what the inspection found, which is no interview', () => {
  expect(reasonOf(g09, [start, step('form.record', 'R13', false, { T11: 'si', T13: ['peligroso'] })])).toBeUndefined();
  expect(reasonOf(g09, [start, step('form.record', 'R13', false, { T11: 'si', T08: 'si' })])).toBe('role');
});

it('[G09] sexual violence is asked by caseworkers and health staff only', () => {
  expect(reasonOf(g09, [start, step('screening.sign', 'R02', true, { T10: 'no' })])).toBe('sexual_violence');
  expect(reasonOf(g09, [start, step('screening.sign', 'R03', true, { T10: 'no' })])).toBeUndefined();
});
