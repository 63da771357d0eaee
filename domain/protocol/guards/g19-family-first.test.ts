import { expect, it } from 'vitest';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g19 } from './g19-family-first.ts';

const REASONS = {
  PL1: 'Sus padres viven lejos',
  PL2: 'No hay familia localizada aquí',
  PL3: 'No hay familia de acogida libre',
  PL4: 'El hogar pequeño está lleno',
  PL5: 'No tiene dieciséis años',
};

function place(rung: string, reasons?: Readonly<Record<string, string>>): readonly Step[] {
  const facts = { J08: rung, ...(reasons ? { J06: reasons } : {}) };
  return [intake('2026-03-09 21:40'), { at: '2026-03-10 00:50', kind: 'placement.record', role: 'R02', facts }];
}

it('[G19] a shelter after every family option was excluded in writing', () => {
  expect(reasonOf(g19, place('PL6', REASONS))).toBeUndefined();
});

it('[G19] a tired officer who writes «no hay» has given a reason', () => {
  expect(reasonOf(g19, place('PL6', { ...REASONS, PL2: 'no hay', PL3: 'sin cupo' }))).toBeUndefined();
});

it('[G19] no shelter without it, nor with a reason that says nothing', () => {
  expect(refusalOf(g19, place('PL6'))).toMatchObject({ force: 'SUP', values: { missing: 'PL1, PL2, PL3, PL4, PL5' } });
  expect(refusalOf(g19, place('PL7', { ...REASONS, PL3: 'NS' }))).toMatchObject({ values: { missing: 'PL3' } });
  expect(refusalOf(g19, place('PL7', { ...REASONS, PL3: ' x ' }))).toMatchObject({ values: { missing: 'PL3' } });
  expect(reasonOf(g19, place('PL8', { PL1: '. . . .' }))).toBe('not_excluded');
});

it('[G19] a family needs no reason, and a hospital emergency none', () => {
  expect(reasonOf(g19, place('PL2'))).toBeUndefined();
  expect(reasonOf(g19, place('PL9'))).toBeUndefined();
});
