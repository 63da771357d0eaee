import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../kernel/localized.ts';
import { findList } from '../lists/index.ts';
import { type FieldDef, SECTIONS } from './field.ts';
import { FIELDS, findField, FORM_FIELDS, PARTS, partsOf, QUICK_FIELDS, SECTION_DEFS } from './index.ts';

/**
 * Reference §4, transcribed on its own: id, K class, then marks — Q quick, D dimension, * auto, = computed, and the stages at which
 * an answer is owed (`s` save; `?` behind a stage: only under a condition).
 */
const REFERENCE = `
A01 1 Q* quick | A02 0 * | A03 1 QD quick | A04 0 D* | A05 1 * | A06 0 * | A07 1 Q* quick | A08 1 D s | A09 1 QD quick | A10 1 s?
A11 1 rights | A12 1 share
B01 2 Q quick | B02 2 Q quick | B03 2 | B04 1 QD quick | B05 4 | B06 2 | B07 1 QD quick? | B08 1 BIA | B09 1 Q quick | B10 1 D ST3
B11 1 QD quick | B12 2 D | B13 3 | B14 3 | B15 2 | B16 3
X01 2 ST3 | X02 2 | X03 2 | X04 2 | X05 2 s? | X06 4 s? | X07 2 D ST3 | X08 3 D= | X09 2
D01 3 D ST3 | D02 3 D s? | D03 3 D ST3 | D04 3 | D05 3 D ST3 | D06 3 placement? | D07 3 | D08 4 D BIA | D09 3
E01 3 QD quick | E02 3 Q quick | E03 3 | E04 3 | E05 3 | E06 3 BIA | E07 3 | E08 3 | E09 3 tracing | E10 4 tracing | E11 3 D ST3
E12 3 D ST3 | E13 3 handover | E14 3
F01 1 | F02 1 ST3 | F03 1 D ST3 | F04 1 D | F05 3 | F06 4 | F07 4 | F08 1 D | F09 3 D ST3 | F10 3 | F11 3 | F12 3 D ST3 | F13 4 D | F14 2
T01 3 Q quick | T02 3 Q quick | T03 4 QD quick | T04 4 s?,screening? | T05 4 screening | T06 4 screening | T07 4 screening | T08 4 | T09 4
T10 4 | T11 3 D ST3 | T12 3 D s? | T13 3 D | T14 3 | T15 3 | T16 3 | T17 4 | T18 3 | T19 4 | T20 4 | T21 4 | T22 4 | T23 3 D= | T24 3 =
T25 1 = | T26 3
H01 3 | H02 4 | H03 3 | H04 4 | H05 3 | H06 4
I01 1 D BIA | I02 1 D | I03 1 | I04 1 | I05 1 D | I06 1
J01 3 s | J02 1 * | J03 1 s | J04 1 D= | J05 1 s? | J06 3 s? | J07 1 D | J08 3 D s | J09 1 | J10 1 s | J11 1 *
Y01 3 | Y02 3 | Y03 3 | Y04 3 D | Y05 3 | Y06 4 D | Y07 4 | Y08 4 D | Y09 4 D
N01 4 = | N02 4 | N03 2 | N04 2 D | N05 2
U01 3 BIA,BID,placement,return | U02 3 | U03 3 | U04 3 | U05 1 ST6 | U06 1 s
Z01 1 D ST10 | Z02 1 | Z03 3 | Z04 1`;

function marksOf(field: FieldDef): string {
  const marks = [field.quick && 'Q', field.dimension && 'D', field.auto && '*', field.calc && '=']
    .filter(Boolean)
    .join('');
  const stages = field.required.map(({ at, when }) => `${at === 'save' ? 's' : at}${when ? '?' : ''}`).join(',');
  return [field.id, field.k.slice(1), marks, stages].filter((part) => part !== '').join(' ');
}

const EXPECTED = REFERENCE.split(/[|\n]/)
  .map((cell) => cell.trim())
  .filter((cell) => cell !== '');

describe('the single form', () => {
  it('[C03] holds every question of the reference with its class, dimension and requirement, and no other', () => {
    expect(Object.values(FIELDS).map(marksOf)).toEqual(EXPECTED);
  });

  it('[C02] the quick intake is fifteen questions', () => {
    expect(QUICK_FIELDS.map(({ id }) => id).join(' ')).toBe(
      'A01 A03 A07 A09 B01 B02 B04 B07 B09 B11 E01 E02 T01 T02 T03',
    );
  });

  it('[C03] every question speaks three languages, and hints do too', () => {
    for (const field of Object.values(FORM_FIELDS)) {
      for (const locale of LOCALES) {
        expect(field.label[locale].trim(), field.id).not.toBe('');
        if (field.hint) expect(field.hint[locale].trim(), field.id).not.toBe('');
      }
      if (field.hint) expect(new Set(Object.values(field.hint)).size, field.id).toBe(3);
    }
    const sentences = Object.values(FIELDS).filter(({ label }) => label.es.includes(' '));
    expect(sentences.filter(({ label }) => label.es === label.en || label.es === label.fr).map(({ id }) => id)).toEqual(
      [],
    );
    expect(sentences.length).toBeGreaterThan(60);
  });

  it('[C03] every coded question has a list that exists, and sub-questions where it needs them', () => {
    for (const { id, type, list, keys } of Object.values(FORM_FIELDS)) {
      if (list !== undefined) expect(findList(list)?.id, id).toBe(list);
      for (const key of keys ?? []) if (key.list) expect(findList(key.list)?.id, id).toBe(key.list);
      if (['facts', 'scale', 'reasons'].includes(type)) expect(keys?.length, id).toBeGreaterThan(3);
      if (type === 'code' && list === undefined) expect(id).toBe('B12');
    }
  });

  it('[C03] a part completes a question that exists and is as secret as it', () => {
    for (const part of Object.values(PARTS)) {
      const whole = FIELDS[part.partOf ?? ''] ?? expect.fail(part.id);
      expect(part.id.startsWith(`${whole.id}.`), part.id).toBe(true);
      expect(part.k, part.id).toBe(whole.k);
      expect(part.section).toBe(whole.section);
    }
    expect(partsOf('E12').map(({ id }) => id)).toEqual(['E12.pais']);
    expect(partsOf('F09').map(({ id }) => id)).toEqual(['F09.otro']);
    expect(partsOf('E01')).toEqual([]);
  });

  it('[C03] sections come in the order of the form, and only documents and placements have rows', () => {
    expect(SECTION_DEFS.map(({ id }) => id)).toEqual([...SECTIONS]);
    expect(SECTION_DEFS.filter(({ repeats }) => repeats).map(({ id }) => id)).toEqual(['X', 'J']);
    expect([...new Set(Object.values(FIELDS).map(({ section }) => section))]).toEqual([...SECTIONS]);
  });

  it('[G25] papers of a parent are sealed inside a question that is not', () => {
    for (const id of ['E02', 'E03', 'E04', 'E05', 'E06', 'E07'])
      expect(findField(id)?.partK?.['status'], id).toBe('K5');
  });

  it('[G09] gender and sexual violence are asked only by those who were trained to ask', () => {
    expect(findField('B05')?.askedBy).toEqual(['certified']);
    expect(findField('T10')?.askedBy).toEqual(['R03', 'R16']);
  });

  it('[G28] no question softens a deprivation of liberty or makes a child a wrongdoer', () => {
    const banned = /aseguramiento|alojamiento|presentación|rescate|resguardo|retención|ilegal|menor infractor/i;
    const texts = Object.values(FORM_FIELDS)
      .filter(({ section }) => section === 'J' || section === 'T' || section === 'B')
      .flatMap(({ id, label, hint, keys }) =>
        [label.es, hint?.es ?? '', ...(keys ?? []).map((key) => key.label.es)].map((text) => ({ id, text })),
      );
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
  });

  it('[C03] an id that does not exist is not found, whatever it is called', () => {
    for (const id of ['B99', '__proto__', 'constructor', 'E12.', '']) expect(findField(id)).toBeUndefined();
  });
});
