import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';
import { CL_GUARD } from '#domain/register/lists/desk.ts';
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

const EXCLUDED = { PL1: 'no hay', PL2: 'no hay', PL3: 'lleno', PL4: 'lleno', PL5: 'tiene 14' };

describe('a permission in writing', () => {
  const permit = (guard: string, more: Partial<Step> = {}): Step => ({
    at: '2026-03-09 23:00',
    kind: 'case.permit',
    role: 'R04',
    ...more,
    facts: { guard, reason: 'Llegó dormida en brazos de su tía', ...more.facts },
  });
  const placedBy = (role: 'R03' | 'R04', permits: readonly Step[], at = '2026-03-10 00:50'): readonly Step[] => [
    ...unheard.slice(0, 1),
    ...permits,
    ...unheard.slice(1).map((step) => ({ ...step, role, at })),
  ];

  it('[G07] of a supervisor lets a caseworker pass that guard for a day, in that case', () => {
    expect(refused(placedBy('R03', []))).toEqual(['G07']);
    expect(refused(placedBy('R03', [permit('G07')]))).toEqual([]);
    expect(refused(placedBy('R03', [permit('G07')], '2026-03-10 22:59'))).toEqual([]);
    expect(refused(placedBy('R03', [permit('G07')], '2026-03-10 23:00'))).toEqual(['G07']);
    expect(refused(placedBy('R03', [permit('G07')], '2026-03-09 22:00'))).toEqual(['G07']);
    expect(refused(placedBy('R03', [permit('G14')]))).toEqual(['G07']);
  });

  it('[G07] is that of another person, a supervisor, with a reason', () => {
    expect(refused(placedBy('R04', [permit('G07')]))).toEqual(['G07']);
    expect(refused(placedBy('R03', [permit('G07', { role: 'R02' })]))).toEqual(['G07']);
    expect(refused(placedBy('R03', [permit('G07', { facts: { reason: 'urgente' } })]))).toEqual(['G07']);
  });

  it('[G15] of a place too many needs the day on which the child leaves it', () => {
    const strange = (facts: Facts): readonly Step[] =>
      placedBy('R03', [permit('G07'), permit('G15')]).map((step) =>
        step.kind === 'placement.record'
          ? { ...step, facts: { ...step.facts, J08: 'PL6', J01: 'El gimnasio', J06: EXCLUDED, ...facts } }
          : step,
      );
    expect(refused(strange({}))).toEqual(['G15']);
    expect(refused(strange({ 'J07.fin': '2026-03-12T12:00:00-06:00' }))).toEqual([]);
  });

  it('[G13] passes no absolute guard, and the list offers none', () => {
    const cell = placedBy('R03', [permit('G13'), permit('G07')]).map((step) =>
      step.kind === 'placement.record' ? { ...step, facts: { ...step.facts, J08: 'PL11' } } : step,
    );
    expect(refused(cell)).toContain('G13');
    expect(CL_GUARD.items.map(({ code }) => code)).toEqual(
      GUARDS.filter(({ force }) => force === 'SUP').map(({ id }) => id),
    );
  });

  it('[G04] nor a refusal graver than its guard', () => {
    const violence: Step = { at: '2026-03-09 22:50', kind: 'form.record', facts: { T09: 'si' } };
    const call: Step = {
      at: '2026-03-10 09:00',
      kind: 'family.contact',
      facts: { person: 'Su padre', purpose: 'x', E10: 'si', E09: 'si' },
    };
    expect(refused([...unheard.slice(0, 1), violence, permit('G04'), call])).toContain('G04');
  });
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
