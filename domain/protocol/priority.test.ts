import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { buildCase, intake, type Step, testPack, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import type { Assessment } from './types.ts';

function priority(facts: Facts, ...more: readonly Step[]): Assessment['priority'] {
  const file = buildCase([intake('2026-03-09 21:40', { E01: 'AP', ...facts }), ...more]);
  return assess(file, testPack(), when('2026-03-12 10:00')).priority;
}

const HIGH: readonly Facts[] = [
  { T01: 'si' },
  { T02: 'si' },
  { T03: 'si' },
  { T03: 'NS' },
  { T07: 'si' },
  { T13: ['peligroso'] },
  { T08: 'si' },
  { T09: 'si' },
  { T10: 'si' },
  { T20: 'si' },
  { E01: 'NA', B07: 5 },
  { E01: 'NA', B06: '2020-03-13' },
];
const MEDIUM: readonly Facts[] = [
  { E01: 'NA', B07: 6 },
  { E01: 'AV' },
  { E01: 'SE', B07: 3 },
  { T11: 'si' },
  { E11: 'ambos_detenidos' },
  { X07: 'NS' },
  { D08: { ver: 'no_puede' } },
  { T17: 'si' },
  { F09: ['desastre_clima'] },
];

describe('priority', () => {
  it.each(HIGH)('[C04] %j is high', (facts) => {
    expect(priority(facts).code).toBe('alta');
  });

  it.each(MEDIUM)('[C04] %j is medium', (facts) => {
    expect(priority(facts).code).toBe('media');
  });

  it('[C04] the rest is low, and «no sabe» about danger is not yet danger', () => {
    expect(priority({}).code).toBe('baja');
    expect(priority({ T01: 'NS', D01: 'si' }).code).toBe('baja');
  });

  it('[C04] the evidence names the facts of the degree', () => {
    expect(priority({ E01: 'NA', T03: 'si' }).evidence.fields).toEqual(['T03']);
  });
});

describe('priority over time', () => {
  const later = (facts: Facts): Step => ({ at: '2026-03-10 10:00', kind: 'form.record', role: 'R02', facts });
  const TAKEN_BACK: readonly (readonly [Facts, Facts, string])[] = [
    [{ T01: 'si' }, { T01: 'no' }, 'alta'],
    [{ T03: 'NS' }, { T03: 'no', T05: 'no' }, 'alta'],
    [{ T08: 'si' }, { T08: 'no' }, 'alta'],
    [{ E01: 'NA', B07: 5 }, { B07: 12 }, 'alta'],
    [{ E01: 'NA' }, { E01: 'AP' }, 'media'],
    [{ T13: ['peligroso'] }, { T13: ['con_familia'] }, 'alta'],
    [{ X07: 'NS' }, { X07: 'si' }, 'media'],
  ];

  it.each(TAKEN_BACK)('[C04] %j and then %j does not lower it by itself', (first, then, code) => {
    expect(priority(first, later(then)).code).toBe(code);
  });

  it('[C04] a supervisor lowers it with a reason, also after an answer was taken back', () => {
    const lowered: Step = {
      at: '2026-03-11 10:00',
      kind: 'route.override',
      role: 'R04',
      facts: { subject: 'priority', code: 'baja', change: 'set', T26: 'La madre está con ella y nada la amenaza' },
    };
    expect(priority({ T01: 'si' }, later({ T01: 'no' }), lowered).code).toBe('baja');
    expect(priority({ T01: 'si' }, later({ T01: 'no' }), { ...lowered, role: 'R03' }).code).toBe('alta');
  });

  it('[V24] out of the locked place the child stays high until a supervisor says otherwise', () => {
    const held: Step = {
      at: '2026-03-10 00:00',
      kind: 'liberty.report',
      role: 'R03',
      facts: { J03: { puerta_o_guardia_impide: 'si' } },
    };
    const free: Step = { at: '2026-03-10 06:00', kind: 'placement.record', facts: { J08: 'PL1', J01: 'con su madre' } };
    expect(priority({}, held, free).code).toBe('alta');
  });
});

describe('priority changed by hand', () => {
  const set = (code: string, role: 'R03' | 'R04' = 'R04'): Step => ({
    at: '2026-03-10 10:00',
    kind: 'route.override',
    role,
    facts: { subject: 'priority', code, change: 'set', T26: 'motivo' },
  });

  it('[C04] a supervisor may lower it, and the case says so', () => {
    const lowered = priority({ T03: 'si' }, set('media'));
    expect(lowered.code).toBe('media');
    expect(lowered.lowered).toBeDefined();
  });

  it('[C04] raising needs no excuse', () => {
    const raised = priority({}, set('alta'));
    expect(raised).toMatchObject({ code: 'alta', evidence: { fields: ['T26'] } });
    expect(raised.lowered).toBeUndefined();
  });

  it('[C04] nobody below a supervisor lowers it', () => {
    expect(priority({ T03: 'si' }, set('baja', 'R03')).code).toBe('alta');
  });

  it('[C04] a newer fact is never overruled in advance', () => {
    const later: Step = { at: '2026-03-11 10:00', kind: 'form.record', facts: { T20: 'si' } };
    const now = priority({ T03: 'si' }, set('baja'), later);
    expect(now).toMatchObject({ code: 'alta', evidence: { fields: ['T20'] } });
    expect(now.lowered).toBeUndefined();
  });
});
