import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g23 } from './g23-closing.ts';

const start = intake('2026-03-09 21:40');

function close(facts: Facts, at = '2026-03-09 21:50'): Step {
  return { at, kind: 'case.close', role: 'R04', facts: { Z01: 'objetivos_cumplidos', reason: 'Fin', ...facts } };
}

it('[G23] a case with nothing overdue and the child told is closed', () => {
  expect(reasonOf(g23, [start, close({ Z03: 'Está de acuerdo' })])).toBeUndefined();
});

it('[G23] not while duties are overdue, unless each is handed over by name', () => {
  const late = refusalOf(g23, [start, close({ Z03: 'Sí' }, '2026-03-10 09:00')]);
  expect(late).toMatchObject({ force: 'SUP', reason: 'overdue' });
  const duties = String(late?.values?.['duties']);
  expect(duties).toContain('O04');
  expect(reasonOf(g23, [start, close({ Z03: 'Sí', Z04: duties }, '2026-03-10 09:00')])).toBeUndefined();
});

it('[G23] not without telling the child', () => {
  expect(reasonOf(g23, [start, close({})])).toBe('child_not_told');
});

it('[G23] nobody is given up as not to be found before ninety days', () => {
  const absent: Step = { at: '2026-03-09 21:45', kind: 'absence.report' };
  expect(reasonOf(g23, [start, absent, close({ Z01: 'no_localizable' })])).toBe('searched_too_short');
});
