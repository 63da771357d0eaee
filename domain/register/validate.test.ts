import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './conditions.ts';
import type { FactValue, FieldCondition } from './form/field.ts';
import { findField, QUICK_FIELDS } from './form/index.ts';
import { isAnswered, missingFor, progress } from './validate.ts';

type Answers = Readonly<Record<string, FactValue>>;
const NONE: ReadonlySet<string> = new Set();
const owed = (stage: Parameters<typeof missingFor>[0], facts: Answers, ...vulnerabilities: string[]) =>
  missingFor(stage, facts, new Set(vulnerabilities)).map(({ field }) => field);

describe('what is still owed', () => {
  it('[C02] before the intake: the fifteen', () => {
    expect(owed('quick', {})).toEqual(QUICK_FIELDS.map(({ id }) => id));
  });

  it('[C02] the stated age is owed only where there is no birth date', () => {
    expect(owed('quick', { B06: '2012-01-01' })).not.toContain('B07');
    expect(owed('quick', { B06: 'NS' })).toContain('B07');
    expect(owed('quick', { B07: 'NS' })).not.toContain('B07');
  });

  it('[C03] by ST3 everything that is owed without a stage of its own is owed too', () => {
    const missing = owed('ST3', { D01: 'no', T11: 'no', T03: 'no', E12: 'no' });
    for (const id of ['A01', 'A08', 'B10', 'D01', 'F09', 'X01', 'X07', 'U06', 'T11']) {
      expect(missing.includes(id), id).toBe(!['D01', 'T11'].includes(id));
    }
    for (const id of ['D02', 'T12', 'T04', 'E12.pais', 'J01', 'J05', 'D08', 'T05'])
      expect(missing, id).not.toContain(id);
  });

  it('[C03] each stage asks for its own', () => {
    expect(owed('rights', {})).toEqual(['A11']);
    expect(owed('share', {})).toEqual(['A12']);
    expect(owed('handover', {})).toEqual(['E13']);
    expect(owed('tracing', {})).toEqual(['E09', 'E10']);
    expect(owed('BIA', {})).toEqual(['B08', 'D08', 'E06', 'I01', 'U01']);
    expect(owed('BID', {})).toEqual(['U01']);
    expect(owed('return', {})).toEqual(['U01']);
    expect(owed('ST6', {})).toEqual(['U05']);
    expect(owed('ST10', {})).toEqual(['Z01']);
  });

  it('[O05] a screening owes what is feared unless fear was denied; silence does not excuse', () => {
    expect(owed('screening', { T03: 'no' })).toEqual(['T05', 'T06', 'T07']);
    for (const facts of [{ T03: 'si' }, { T03: 'NS' }, {}] as const) expect(owed('screening', facts)).toContain('T04');
    expect(owed('screening', { T03: 'no', T05: 'no', T06: [], T07: 'no' })).toEqual([]);
  });

  it('[C15] a cultural plan is owed before the placement of an indigenous or Afro-descendant child', () => {
    expect(owed('placement', {})).toEqual(['U01']);
    expect(owed('placement', {}, 'V09')).toEqual(['D06', 'U01']);
    expect(owed('placement', {}, 'V10')).toEqual(['D06', 'U01']);
  });

  it('[O07] an interpreter is owed where there is a language gap', () => {
    expect(owed('save', {}, 'brecha_linguistica')).toContain('A10');
    expect(owed('save', {})).not.toContain('A10');
  });

  it('[C05] who holds a document is owed when somebody does', () => {
    expect(owed('ST3', { X01: 'pasaporte', X05: 'retenido_por_tercero' })).toContain('X06');
    expect(owed('ST3', { X01: 'pasaporte', X05: 'original' })).not.toContain('X06');
    expect(owed('ST3', { X01: 'ninguno' })).not.toContain('X05');
  });

  it('[G13] a begun placement owes its legal basis once the exit facts deprive of liberty, and reasons from PL6 down', () => {
    const facts = (door: string) => ({
      J08: 'PL6',
      J03: {
        sale_con_permiso: 'si',
        puerta_o_guardia_impide: door,
        custodia_policial_o_migratoria: 'no',
        orden_de_autoridad: 'no',
      },
    });
    expect(owed('save', facts('si'))).toEqual(expect.arrayContaining(['J01', 'J05', 'J06', 'J10']));
    expect(owed('save', facts('no'))).not.toContain('J05');
    expect(owed('save', { J08: 'PL2' })).not.toContain('J06');
  });

  it('[C03] answering never makes an answered question owed, and a full answer owes nothing', () => {
    const facts = fc.dictionary(
      fc.constantFrom('T03', 'T11', 'D01', 'E12', 'X01', 'X05'),
      fc.constantFrom('si', 'no', 'NS', 'ninguno'),
    );
    fc.assert(
      fc.property(facts, (some) => {
        const missing = missingFor('ST3', some, NONE).map(({ field }) => field);
        expect(missing.filter((id) => some[id] !== undefined)).toEqual([]);
        const filled = { ...some, ...Object.fromEntries(missing.map((id) => [id, 'NS'])) };
        expect(missingFor('ST3', filled, NONE).filter(({ field }) => filled[field] !== undefined)).toEqual([]);
      }),
    );
  });
});

describe('answers', () => {
  it('[C02] nobody and none are answers where they can be; a blank never is', () => {
    expect(isAnswered([], findField('E02'))).toBe(true);
    expect(isAnswered([], findField('T06'))).toBe(true);
    expect(isAnswered([], findField('B11'))).toBe(false);
    expect(isAnswered('NS')).toBe(true);
    expect(isAnswered(0)).toBe(true);
    expect(isAnswered('')).toBe(false);
    expect(isAnswered({})).toBe(false);
    expect(isAnswered(undefined)).toBe(false);
  });

  it('[C03] progress counts the questions that apply', () => {
    const empty = progress('I', {});
    expect(empty).toEqual({ answered: 0, total: 6, missing: [] });
    expect(progress('I', { I01: 'si' }).answered).toBe(1);
    expect(progress('D', { D01: 'no' }).total).toBe(progress('D', { D01: 'si' }).total - 1);
    expect(progress('D', {}, new Set(['V09'])).total).toBe(progress('D', {}).total + 1);
    expect(progress('B', { B01: 'Ana' }).missing).not.toContain('B01');
    expect(progress('X', { X01: 'pasaporte' }).missing).toEqual(['X05', 'X06', 'X07']);
  });
});

describe('three-valued conditions', () => {
  const yes: FieldCondition = { field: 'a', is: ['si'] };
  const no: FieldCondition = { field: 'a', isNot: ['si'] };
  const truth = (condition: FieldCondition, facts: Answers) => evaluate(condition, facts, NONE);

  it('[C03] what was not asked is unknown, and unknown is neither true nor false', () => {
    expect([truth(yes, {}), truth(no, {})]).toEqual([undefined, undefined]);
    expect([truth(yes, { a: 'si' }), truth(yes, { a: 'NS' }), truth(no, { a: 'NS' })]).toEqual([true, false, true]);
    expect(truth({ field: 'a', is: ['x'] }, { a: ['w', 'x'] })).toBe(true);
  });

  it('[C03] true decides «any», false decides «all», unknown decides nothing', () => {
    const unknown: FieldCondition = { field: 'b', is: ['si'] };
    const facts = { a: 'si' };
    expect(truth({ any: [unknown, yes] }, facts)).toBe(true);
    expect(truth({ any: [unknown, no] }, facts)).toBeUndefined();
    expect(truth({ all: [unknown, no] }, facts)).toBe(false);
    expect(truth({ all: [unknown, yes] }, facts)).toBeUndefined();
    expect(truth({ all: [yes, yes] }, facts)).toBe(true);
    expect([truth({ all: [] }, {}), truth({ any: [] }, {})]).toEqual([true, false]);
  });

  it('[C03] a sub-question is looked at by its key', () => {
    const door: FieldCondition = { field: 'j', key: 'puerta', is: ['si'] };
    expect([truth(door, { j: { puerta: 'si' } }), truth(door, { j: {} }), truth(door, {})]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});
