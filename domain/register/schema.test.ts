import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tr } from '../kernel/localized.ts';
import { makeCaseId } from '../kernel/ids.ts';
import { parseInstant } from '../kernel/instant.ts';
import type { ActDef } from './act.ts';
import { REGISTER_ACTS } from './acts.ts';
import { defineAct, ownCode, ownCodes, ownMoment, ownText } from './define-act.ts';
import { FAULT_CODES, type FieldFault } from './fault.ts';
import type { FactValue, FieldDef } from './form/field.ts';
import { FORM_FIELDS } from './form/index.ts';
import { findList } from './lists/index.ts';
import { parseFacts, schemaForAct } from './schema.ts';

const act = (kind: string): ActDef => REGISTER_ACTS.find((def) => def.kind === kind) ?? expect.fail(kind);
const INTAKE = act('intake.register');
const FORM = act('form.record');
const FOLIO = makeCaseId('MEX', [1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** The fifteen answers of the fictional Dulce. */
const DULCE: Readonly<Record<string, unknown>> = {
  A01: '2026-03-09T21:40:00-06:00',
  A03: 'mex-talisman',
  A07: FOLIO,
  A09: 'cab',
  B01: 'Dulce',
  B02: 'Ejemplo Prueba',
  B04: 'mujer',
  B07: 14,
  B09: 'no',
  B11: ['HND'],
  E01: 'NA',
  E02: [],
  T01: 'no',
  T02: 'no',
  T03: 'si',
};

function faultsOf(def: ActDef, facts: unknown, options = {}): readonly FieldFault[] {
  const parsed = parseFacts(def, facts, options);
  return 'faults' in parsed ? parsed.faults : [];
}
const codeOf = (def: ActDef, facts: Record<string, unknown>, field: string, options = {}) =>
  faultsOf(def, facts, options).find((fault) => fault.field === field)?.code;
const answer = (field: string, value: unknown) => codeOf(FORM, { [field]: value }, field);

describe('the quick intake at the door', () => {
  it('[C02] fifteen good answers pass as they are', () => {
    expect(parseFacts(INTAKE, DULCE)).toEqual({ facts: DULCE });
  });

  it('[C05] a child without any name, of unknown age, is registered', () => {
    expect(
      faultsOf(INTAKE, { ...DULCE, B01: 'NS', B02: 'NS', B07: 'NS', B04: 'NS', B11: ['POR_DETERMINAR'], E01: 'IN' }),
    ).toEqual([]);
  });

  it('[C02] each of the answers that is owed is asked for by name', () => {
    const missing = faultsOf(INTAKE, {});
    expect(missing.every(({ code }) => code === 'missing')).toBe(true);
    expect(missing.map(({ field }) => field)).toEqual('A01 A03 A09 B01 B02 B04 B09 B11 E01 E02 T01 T02 T03'.split(' '));
  });

  it('[C02] an unknown key is a fault and not ignored', () => {
    expect(codeOf(INTAKE, { ...DULCE, color: 'azul' }, 'color')).toBe('unknown_field');
    expect(codeOf(INTAKE, { ...DULCE, T05: 'si' }, 'T05')).toBe('unknown_field');
  });

  it('[C04] computed answers cannot be typed', () => {
    expect(codeOf(INTAKE, { ...DULCE, T25: 'baja' }, 'T25')).toBe('calc_field');
    expect(answer('J04', 'libre')).toBe('calc_field');
    expect(answer('A06', 'si')).toBe('calc_field');
  });

  it('[G06] an adult’s age passes only together with the doubt about it', () => {
    expect(codeOf(INTAKE, { ...DULCE, B07: 19 }, 'B07')).toBe('not_a_child');
    expect(faultsOf(INTAKE, { ...DULCE, B07: 19, B09: 'si' })).toEqual([]);
    expect(faultsOf(INTAKE, { ...DULCE, B07: 19, B09: 'NS' })).toEqual([]);
    expect(faultsOf(INTAKE, { ...DULCE, B07: 17 })).toEqual([]);
    expect(codeOf(INTAKE, { ...DULCE, B07: 26, B09: 'si' }, 'B07')).toBe('out_of_range');
  });

  it('[G06] a birth date counts on the day of the contact where it happened', () => {
    const { B07: _, ...noAge } = DULCE;
    expect(faultsOf(INTAKE, { ...noAge, B06: '2008-03-10' })).toEqual([]);
    expect(codeOf(INTAKE, { ...noAge, B06: '2008-03-09' }, 'B06')).toBe('not_a_child');
    expect(faultsOf(INTAKE, { ...noAge, B06: '2008-03-09', B09: 'si' })).toEqual([]);
    expect(faultsOf(INTAKE, { ...noAge, B06: '2008-03-09', B09: 'NS' })).toEqual([]);
  });
});

describe('one answer at the door', () => {
  it('[C03] a code outside its list, or of another type, is told apart', () => {
    expect(answer('B04', 'femenino')).toBe('wrong_code');
    expect(answer('B04', 1)).toBe('wrong_type');
    expect(answer('T12', '0127')).toBeUndefined();
    expect(answer('T12', 127)).toBe('wrong_type');
    expect(answer('T05', true)).toBe('wrong_type');
    expect(answer('T05', 'sí')).toBe('wrong_code');
    expect(answer('B11', [])).toBe('missing');
    expect(answer('B11', ['HND', 'HND'])).toBe('duplicate_code');
    expect(answer('T06', [])).toBeUndefined();
  });

  it('[C03] dates that cannot be, and moments without offset, are refused', () => {
    expect(answer('F02', '2026-02-30')).toBe('impossible_date');
    expect(answer('F02', '0001-01-01')).toBe('impossible_date');
    expect(answer('F02', 'NS')).toBeUndefined();
    expect(answer('H01', '2026-03-09T21:40:00')).toBe('missing_offset');
    expect(answer('H01', '2026-03-09T25:40:00-06:00')).toBe('impossible_date');
    expect(answer('H01', '2026-03-09T21:40:00-06:00')).toBeUndefined();
  });

  it('[C06] with the desk’s clock, what is past cannot lie ahead, and what may lie ahead may', () => {
    const now = parseInstant('2026-03-09T21:40:00-06:00') ?? 0;
    const options = { now, zone: 'America/Mexico_City' };
    expect(codeOf(FORM, { F02: '2026-03-10' }, 'F02', options)).toBe('future');
    expect(codeOf(FORM, { F02: '2026-03-09' }, 'F02', options)).toBeUndefined();
    expect(codeOf(FORM, { X04: '2031-01-01' }, 'X04', options)).toBeUndefined();
    expect(codeOf(FORM, { H01: '2026-03-09T21:46:00-06:00' }, 'H01', options)).toBe('future');
    expect(codeOf(FORM, { H01: '2026-03-09T21:44:00-06:00' }, 'H01', options)).toBeUndefined();
    expect(codeOf(FORM, { A11: { at: '2027-01-01T00:00:00Z', language: 'spa' } }, 'A11', options)).toBe('future');
  });

  it('[C03] numbers keep to what is possible', () => {
    expect(answer('T14', 9)).toBeUndefined();
    expect(answer('T14', 25)).toBe('out_of_range');
    expect(answer('F12', -1)).toBe('out_of_range');
    expect(answer('F12', 1.5)).toBe('out_of_range');
    expect(answer('F07', 1500.5)).toBeUndefined();
    expect(answer('F12', Number.NaN)).toBe('out_of_range');
    expect(answer('F12', '2')).toBe('wrong_type');
  });

  it('[C03] a name may be written in any script', () => {
    const names = [
      'Ñandú Ix',
      "K'iche' Tz'unun",
      'محمد الأمين',
      '欧阳 小明',
      'Алёна',
      'देवी',
      'አበበ',
      'Nguyễn Thị',
      'O’Odham–Lee',
      'ʻOkina',
      'می‌خواهم',
    ];
    for (const name of names)
      expect(parseFacts(FORM, { B01: name }), name).toEqual({ facts: { B01: name.normalize('NFC') } });
  });

  it('[C03] a name is no emoji, no formula and no blank', () => {
    for (const name of ['🙂', '=SUM(A1)', '<b>Ana</b>', '12', '—'])
      expect(answer('B01', name), name).toBe('not_a_name');
    expect(answer('B01', '   ')).toBe('missing');
    expect(answer('B01', 'a'.repeat(201))).toBe('too_long');
  });

  it('[C03] texts that hide, reorder or break are refused; paragraphs are not', () => {
    for (const text of ['a\u0000b', 'a\u001Bb', 'a\u202Eb', 'a\u2066b', '\uD800x', 'a\u0085b']) {
      expect(answer('F10', text), JSON.stringify(text)).toBe('control_characters');
      expect(answer('B13', text), JSON.stringify(text)).toBe('control_characters');
      expect(answer('B01', text), JSON.stringify(text)).toBe('control_characters');
    }
    expect(parseFacts(FORM, { F10: ' Salí de noche.\r\n\tCaminé. ' })).toEqual({
      facts: { F10: 'Salí de noche.\n\tCaminé.' },
    });
    expect(answer('F10', 'x'.repeat(4001))).toBe('too_long');
  });

  it('[C24] the same name typed with loose accents is the same text', () => {
    expect(parseFacts(FORM, { B01: ' Jose\u0301 ' })).toEqual({ facts: { B01: 'José' } });
  });

  it('[C11] the four exit facts are all needed, and reasons are given by rung', () => {
    const free = {
      sale_con_permiso: 'si',
      puerta_o_guardia_impide: 'no',
      custodia_policial_o_migratoria: 'no',
      orden_de_autoridad: 'no',
    };
    expect(answer('J03', free)).toBeUndefined();
    const { orden_de_autoridad: _, ...three } = free;
    expect(faultsOf(FORM, { J03: three })).toEqual([
      { field: 'J03', code: 'missing', values: { at: 'orden_de_autoridad' } },
    ]);
    expect(answer('J06', { PL1: 'No hay madre ni padre aquí', PL2: 'La tía no fue hallada' })).toBeUndefined();
    expect(answer('J06', {})).toBe('missing');
    expect(answer('J06', { PL12: 'x' })).toBe('unknown_field');
  });

  it('[C05] functioning is asked by difficulty, feelings by frequency', () => {
    expect(answer('D08', { ver: 'mucha_dificultad', ansiedad: 'diario' })).toBeUndefined();
    expect(answer('D08', { ver: 'diario' })).toBe('wrong_code');
  });

  it('[C16] people around the child are described within the lists', () => {
    expect(answer('E02', [{ name: 'Rosa Obando', link: 'tio', ageYears: 24, alive: 'si' }])).toBeUndefined();
    expect(faultsOf(FORM, { E02: [{ link: 'tia' }] })).toEqual([
      { field: 'E02', code: 'wrong_code', values: { at: '0.link' } },
    ]);
    expect(answer('E02', [{ ageYears: 400 }])).toBe('out_of_range');
    expect(answer('E02', [{ caseId: 'MEX-0000-0000-0X' }])).toBe('wrong_code');
    expect(answer('E02', 'tía')).toBe('wrong_type');
  });

  it('[C02] a folio must be one', () => {
    expect(codeOf(INTAKE, { ...DULCE, A07: `${FOLIO.slice(0, -1)}!` }, 'A07')).toBe('wrong_code');
    expect(codeOf(INTAKE, { ...DULCE, A02: 'Marte/Olimpo' }, 'A02')).toBe('wrong_code');
  });

  it('[C03] «otro» and other parts travel beside the answer they complete', () => {
    expect(parseFacts(FORM, { F09: ['OTR'], 'F09.otro': 'Una promesa', E12: 'si', 'E12.pais': 'USA' })).toHaveProperty(
      'facts',
    );
    expect(faultsOf(act('birth.open'), { registry: 'TSE', X09: 'OTR', 'X09.otro': 'Apelado' })).toEqual([]);
    expect(codeOf(act('birth.open'), { registry: 'TSE', 'F09.otro': 'x' }, 'F09.otro')).toBe('unknown_field');
  });
});

describe('answers of an act’s own', () => {
  const REFERRAL = defineAct({
    kind: 'test.refer',
    room: 'test',
    title: tr('Prueba', 'Test', 'Essai'),
    done: tr('Hecho', 'Done', 'Fait'),
    roles: ['R03'],
    form: ['T04', 'T03'],
    required: ['T04', 'service'],
    own: {
      service: ownCode(tr('Servicio', 'Service', 'Prestation'), 'CL-SER'),
      fields: ownCodes(tr('Datos', 'Data', 'Données'), 'FORM'),
      plannedAt: ownMoment(tr('Cuándo', 'When', 'Quand')),
      reason: ownText(tr('Motivo', 'Reason', 'Motif'), { maxLength: 10 }),
    },
  });

  it('[C18] they are checked like the rest', () => {
    expect(faultsOf(REFERRAL, { service: 'salud', T03: 'no', fields: ['B01', 'T02'] })).toEqual([]);
    expect(codeOf(REFERRAL, { service: 'magia', T04: 'pandilla' }, 'service')).toBe('wrong_code');
    expect(codeOf(REFERRAL, { service: 'salud', T04: 'pandilla', fields: ['Q99'] }, 'fields')).toBe('wrong_code');
    expect(codeOf(REFERRAL, { service: 'salud', T04: 'pandilla', reason: 'x'.repeat(11) }, 'reason')).toBe('too_long');
    expect(codeOf(REFERRAL, { T04: 'pandilla' }, 'service')).toBe('missing');
  });

  it('[G03] what is owed under a condition is owed unless the condition is known to fail', () => {
    expect(codeOf(REFERRAL, { service: 'salud', T03: 'si' }, 'T04')).toBe('missing');
    expect(codeOf(REFERRAL, { service: 'salud', T03: 'NS' }, 'T04')).toBe('missing');
    expect(codeOf(REFERRAL, { service: 'salud' }, 'T04')).toBe('missing');
    expect(codeOf(REFERRAL, { service: 'salud', T03: 'no' }, 'T04')).toBeUndefined();
  });
});

/** Possible answers of a field, for the round trip. */
function possible(field: FieldDef): fc.Arbitrary<FactValue> {
  const list = field.list === undefined ? undefined : findList(field.list);
  const code = list ? fc.constantFrom(...list.items.map((item) => item.code)) : fc.constantFrom('X1', 'X2');
  const words = fc.constantFrom('Ana', 'María José', '小明', 'Ixchel', 'NS');
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-02-${n}`);
  const moment = day.map((date) => `${date}T10:00:00-06:00`);
  switch (field.type) {
    case 'number':
      return fc.integer({
        min: field.min ?? 0,
        max: Math.min(field.max ?? 100, field.id === 'B07' ? 17 : (field.max ?? 100)),
      });
    case 'yesno':
      return fc.constantFrom('si', 'no', 'NS');
    case 'code':
      return code;
    case 'codes':
      return fc.uniqueArray(code, { minLength: field.min ?? 0, maxLength: 2 });
    case 'date':
      return day;
    case 'datetime':
      return moment;
    case 'people':
      return fc.array(fc.record({ name: words, link: fc.constantFrom('madre', 'NS') }), { maxLength: 2 });
    case 'facts':
      return fc.constant(Object.fromEntries((field.keys ?? []).map(({ key }) => [key, 'no'])));
    case 'scale':
      return fc.constant({ ver: 'no_puede' });
    case 'reasons':
      return fc.constant({ PL1: 'No hay' });
    case 'moment_language':
      return fc.record({ at: moment, language: code });
    default:
      return words;
  }
}

describe('whatever arrives', () => {
  it('[C03] parsing never throws and every fault has a code of the closed list', () => {
    const known = new Set<string>(FAULT_CODES);
    const keys = fc.oneof(
      fc.constantFrom(...Object.keys(FORM_FIELDS)),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    const facts = fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything({ maxDepth: 3 }), { maxKeys: 8 }));
    fc.assert(
      fc.property(facts, fc.constantFrom(...REGISTER_ACTS), (input, def) => {
        const parsed = parseFacts(def, input, { now: 0 });
        const faults = 'faults' in parsed ? parsed.faults : [];
        expect(faults.filter(({ code }) => !known.has(code))).toEqual([]);
        expect('faults' in parsed ? faults.length > 0 : true).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('[C03] possible answers of every question come back unchanged', () => {
    const asked = Object.values(FORM_FIELDS).filter((field) => !field.auto && !field.calc);
    const facts = fc.record(Object.fromEntries(asked.map((field) => [field.id, possible(field)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(facts, (input) => {
        expect(parseFacts(FORM, input)).toEqual({ facts: { ...input } });
      }),
      { numRuns: 100 },
    );
  });

  it('[C42] a fault never repeats the answer, nor a key that looks like one', () => {
    const faults = faultsOf(INTAKE, { ...DULCE, B04: 'SECRETO', B01: 'SECRETO\u0000', 'la niña SECRETO vive en': 1 });
    expect(faults.length).toBe(3);
    expect(JSON.stringify(faults)).not.toContain('SECRETO');
  });

  it('[C03] a prototype sent as data is refused and changes nothing', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": "si"}, "constructor": "x"}');
    expect(faultsOf(FORM, hostile).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('the schema as a document', () => {
  it('[C03] says what the form says: field, class, list, message key, dimension, and refers to lists by name', () => {
    const json = JSON.stringify(z.toJSONSchema(schemaForAct(INTAKE), { io: 'input' }));
    const document: unknown = JSON.parse(json);
    expect(document).toMatchObject({
      additionalProperties: false,
      properties: {
        B04: {
          'x-field': 'B04',
          'x-k': 'K1',
          'x-list': 'CL-SEX',
          'x-message': 'form.B04',
          'x-dimension': true,
          $ref: '#/$defs/CL-SEX',
        },
        A01: { format: 'date-time' },
        B01: { type: 'string', maxLength: 200, title: 'Nombres' },
      },
      $defs: { 'CL-SEX': { enum: ['mujer', 'hombre', 'intersexual', 'NS'] } },
    });
    expect(json).not.toContain('"T25"');
  });

  it('[C03] one schema is made for one act', () => {
    expect(schemaForAct(INTAKE)).toBe(schemaForAct(INTAKE));
  });

  it('[C03] an act that asks for what it may not carry is a defect found when its schema is made', () => {
    expect(() => schemaForAct(defineAct({ ...INTAKE, form: ['B01'], required: ['B02'] }))).toThrow('requires B02');
    expect(() => schemaForAct(defineAct({ ...INTAKE, form: ['B99'], required: [] }))).toThrow('B99');
  });
});
