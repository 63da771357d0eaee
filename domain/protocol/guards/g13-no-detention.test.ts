import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { guardInput, reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g13 } from './g13-no-detention.ts';

const FREE = {
  sale_con_permiso: 'si',
  puerta_o_guardia_impide: 'no',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
};
const girl = intake('2026-03-09 21:40');

function place(facts: Facts): Step {
  return { at: '2026-03-09 23:20', kind: 'placement.record', role: 'R01', facts: { U01: 'x', J10: 'no', ...facts } };
}

it('[G13] an open shelter with all exit facts free is a placement', () => {
  expect(reasonOf(g13, [girl, place({ J08: 'PL6', J01: 'mex-albergue-tapachula-f', J03: FREE })])).toBeUndefined();
});

it('[G13] a migration station is no placement in Mexico, and open places for a girl of 14 are offered', () => {
  const refusal = refusalOf(g13, [girl, place({ J08: 'PL11', J03: FREE })]);
  expect(refusal).toMatchObject({ guard: 'G13', force: 'ABS', reason: 'privado' });
  const offers = String(refusal?.values?.['offers']).split(', ');
  expect(offers).toContain('mex-albergue-tapachula-f');
  expect(offers).not.toContain('mex-albergue-tapachula-m');
  expect(offers).not.toContain('mex-casa-protegida-1');
});

it('[G13] a locked door makes it so whatever the place is called', () => {
  expect(reasonOf(g13, [girl, place({ J08: 'PL6', J03: { ...FREE, puerta_o_guardia_impide: 'si' } })])).toBe('privado');
  expect(reasonOf(g13, [girl, place({ J08: 'PL7', J03: { ...FREE, custodia_policial_o_migratoria: 'si' } })])).toBe(
    'privado',
  );
  expect(reasonOf(g13, [girl, place({ J08: 'PL6', J01: 'mex-estacion-tapachula', J03: FREE })])).toBe('privado');
});

it('[G13] what is not known is not free', () => {
  expect(reasonOf(g13, [girl, place({ J08: 'PL6' })])).toBe('exit_facts_unknown');
  expect(reasonOf(g13, [girl, place({ J08: 'PL2' })])).toBeUndefined();
});

it('[G13] deprivation of liberty can always be reported as a fact', () => {
  const report: Step = { at: '2026-03-09 23:20', kind: 'liberty.report', role: 'R01', facts: { J08: 'PL11', J03: {} } };
  expect(g13.kinds).not.toContain('liberty.report');
  expect(guardInput([girl, report]).after.placements.at(-1)).toMatchObject({ liberty: 'privado', reportedOnly: true });
});

it('[G13] where a statute allows it as last resort it needs legal basis and refused alternatives', () => {
  const held = { J08: 'PL11', J03: { ...FREE, custodia_policial_o_migratoria: 'si' } };
  expect(refusalOf(g13, [girl, place(held)], { node: 'CAN' })).toMatchObject({
    reason: 'last_resort',
    evidence: { fields: ['J05', 'J06'] },
  });
  const argued = { ...held, J05: 'IRPA s. 60', J06: { PL3: 'Ninguna familia disponible hoy' } };
  expect(reasonOf(g13, [girl, place(argued)], { node: 'CAN' })).toBeUndefined();
  expect(reasonOf(g13, [girl, place(argued)], { node: 'CRI' })).toBe('privado');
});
