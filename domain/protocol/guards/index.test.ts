import { expect, it } from 'vitest';
import { findField } from '#domain/register/form/index.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { guardInput, type GuardOptions } from '#world/fixtures/guard-case.ts';
import { checkGuards, GUARDS } from './index.ts';
import { K4_TOPICS } from './k4-topics.ts';

const FREE = {
  sale_con_permiso: 'si',
  puerta_o_guardia_impide: 'no',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
};
const unheard: readonly Step[] = [
  intake('2026-03-09 21:40'),
  {
    at: '2026-03-10 00:50',
    kind: 'placement.record',
    role: 'R04',
    facts: { J08: 'PL2', J01: 'Casa de su tía', J03: FREE, J10: 'no' },
  },
];

function refused(steps: readonly Step[], options: GuardOptions = {}): readonly string[] {
  return checkGuards(guardInput(steps, options)).map(({ guard }) => guard);
}

it('[G07] a supervisor passes a guard of force SUP with a written reason, and only that guard', () => {
  const overrides = [{ guard: 'G07', reason: 'Llegó dormida en brazos de su tía' }];
  expect(refused(unheard)).toEqual(['G07']);
  expect(refused(unheard, { overrides })).toEqual([]);
  expect(refused(unheard, { overrides: [{ guard: 'G14', reason: 'Llegó dormida en brazos de su tía' }] })).toEqual([
    'G07',
  ]);
});

it('[G07] nobody else passes it, nor a supervisor without a reason', () => {
  const overrides = [{ guard: 'G07', reason: 'Llegó dormida en brazos de su tía' }];
  expect(refused(unheard, { overrides, by: { role: 'R02' } })).toEqual(['G07']);
  expect(refused(unheard, { overrides: [{ guard: 'G07', reason: ' urgente ' }] })).toEqual(['G07']);
});

it('[G13] nobody passes an absolute guard, whatever they write', () => {
  const cell = unheard.map((step) =>
    step.kind === 'placement.record' ? { ...step, facts: { ...step.facts, J08: 'PL11' } } : step,
  );
  const overrides = GUARDS.map(({ id }) => ({ guard: id, reason: 'Autorizado por la superioridad' }));
  expect(refused(cell, { overrides })).toEqual(['G13']);
});

it('[G04] a refusal may be graver than its guard, and then it is not passed', () => {
  const steps: readonly Step[] = [
    intake('2026-03-09 21:40'),
    { at: '2026-03-09 23:00', kind: 'form.record', facts: { T09: 'si' } },
    {
      at: '2026-03-10 09:00',
      kind: 'family.contact',
      role: 'R04',
      facts: { person: 'Su padre', purpose: 'x', E10: 'si', E09: 'si' },
    },
  ];
  expect(refused(steps, { overrides: [{ guard: 'G04', reason: 'La familia insiste mucho' }] })).toContain('G04');
});

it('every refusal of an act is said, in the order of the guards', () => {
  const worst = unheard.map((step) =>
    step.kind === 'placement.record' ? { ...step, facts: { J08: 'PL11', J01: 'mex-estacion-tapachula' } } : step,
  );
  expect(refused(worst)).toEqual(['G07', 'G13', 'G14', 'G15', 'G19']);
});

it('guards stand in the order of their ids and name a source', () => {
  const ids = GUARDS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const guard of GUARDS) expect(guard.source).toMatch(/^(L\d+|W\d+|P)$/u);
});

it('[G10] every question of a high-risk topic is of class K4 in the form', () => {
  for (const field of Object.values(K4_TOPICS).flat()) expect(findField(field)?.k, field).toBe('K4');
});
