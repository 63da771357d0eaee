import { describe, expect, it } from 'vitest';
import { tr } from '../../kernel/localized.ts';
import { REGISTER_ACTS } from '../acts.ts';
import { parseFacts } from '../schema.ts';
import { missingFrom } from '../validate.ts';
import { type ExtensionField, toRegional, withExtensions } from './extension.ts';
import { FORM_FIELDS } from './index.ts';

const SOURCE = { source: 'prueba', mark: 'B' } as const;
const CURP: ExtensionField = {
  id: 'MEX.curp',
  section: 'X',
  name: 'curp',
  label: tr('CURP', 'CURP', 'CURP'),
  type: 'text',
  maxLength: 18,
  required: [{ at: 'ST3' }],
  k: 'K2',
  mapsTo: 'X02',
  ...SOURCE,
};
const STATUS: ExtensionField = {
  id: 'MEX.condicion_estancia',
  section: 'Y',
  name: 'condicion_estancia',
  label: tr('Condición de estancia', 'Condition of stay', 'Condition de séjour'),
  type: 'code',
  nationalList: {
    id: 'MEX-ESTANCIA',
    title: tr('Condición de estancia', 'Condition of stay', 'Condition de séjour'),
    source: 'prueba',
    items: [
      {
        code: 'visitante_rh',
        label: tr('Visitante por razones humanitarias', 'Humanitarian visitor', 'Visiteur humanitaire'),
      },
    ],
  },
  codes: { visitante_rh: 'visitante_humanitario' },
  required: [],
  k: 'K3',
  mapsTo: 'Y04',
  ...SOURCE,
};
const RECORD = REGISTER_ACTS.find(({ kind }) => kind === 'form.record') ?? expect.fail('form.record');
const INTAKE = REGISTER_ACTS.find(({ kind }) => kind === 'intake.register') ?? expect.fail('intake.register');

function extended(...extensions: ExtensionField[]) {
  const made = withExtensions(FORM_FIELDS, extensions);
  return 'fields' in made ? made.fields : expect.fail(JSON.stringify(made.faults));
}
function fault(changes: Partial<ExtensionField>, base = CURP) {
  const made = withExtensions(FORM_FIELDS, [{ ...base, ...changes }]);
  return 'faults' in made ? made.faults[0]?.code : undefined;
}

describe('national extensions', () => {
  it('[C03] a national question is validated like the rest, and unknown where its country is not', () => {
    const fields = extended(CURP, STATUS);
    expect(parseFacts(RECORD, { 'MEX.curp': ' ABCD010101MDFXXX09 ' }, { fields })).toEqual({
      facts: { 'MEX.curp': 'ABCD010101MDFXXX09' },
    });
    expect(parseFacts(RECORD, { 'MEX.curp': 'X'.repeat(19) }, { fields })).toEqual({
      faults: [{ field: 'MEX.curp', code: 'too_long' }],
    });
    expect(parseFacts(RECORD, { 'MEX.condicion_estancia': 'otra' }, { fields })).toHaveProperty('faults');
    expect(parseFacts(RECORD, { 'MEX.curp': 'A' })).toEqual({ faults: [{ field: 'MEX.curp', code: 'unknown_field' }] });
  });

  it('[C03] it travels only with acts that may carry the question it answers', () => {
    const parsed = parseFacts(INTAKE, { 'MEX.curp': 'A' }, { fields: extended(CURP) });
    expect('faults' in parsed && parsed.faults).toContainEqual({ field: 'MEX.curp', code: 'unknown_field' });
  });

  it('[C03] it may be owed at a stage', () => {
    const known = { facts: {}, vulnerabilities: new Set<string>() };
    expect(missingFrom(extended(CURP), 'ST3', known).map(({ field }) => field)).toContain('MEX.curp');
  });

  it('[C31] its answer counts for the regional question, unless that was answered itself', () => {
    const facts = { 'MEX.condicion_estancia': 'visitante_rh', 'MEX.curp': 'ABC' };
    expect(toRegional(facts, [CURP, STATUS])).toEqual({ ...facts, Y04: 'visitante_humanitario', X02: 'ABC' });
    expect(toRegional({ ...facts, Y04: 'refugiado' }, [STATUS])['Y04']).toBe('refugiado');
  });

  it('[C42] a national name may not make a fact less protected than it is', () => {
    expect(fault({ k: 'K1' })).toBe('weaker_class');
    expect(fault({ k: 'K4' })).toBeUndefined();
  });

  it('[C03] an extension that cannot hold is told why', () => {
    expect(fault({ id: 'curp' })).toBe('bad_id');
    expect(fault({ id: 'ARG.dni' })).toBe('bad_id');
    expect(fault({ mapsTo: 'X99' })).toBe('unknown_target');
    expect(fault({ mapsTo: '__proto__' })).toBe('unknown_target');
    expect(fault({ mapsTo: 'T25' })).toBe('computed_target');
    expect(fault({ list: 'CL-NADA' })).toBe('unknown_list');
    expect(fault({ codes: { visitante_rh: 'turista' } }, STATUS)).toBe('unmapped_code');
    const twice = withExtensions(FORM_FIELDS, [CURP, CURP]);
    expect(twice).toEqual({ faults: [{ id: 'MEX.curp', code: 'duplicate_id' }] });
  });
});
