import { describe, expect, it } from 'vitest';
import { findCode } from '../../kernel/code-list.ts';
import { NODES } from '../../kernel/ids.ts';
import { LOCALES } from '../../kernel/localized.ts';
import { CODE_LISTS, findList } from './index.ts';

const ALL = Object.values(CODE_LISTS);
const codesOf = (id: string): readonly string[] => findList(id)?.items.map(({ code }) => code) ?? expect.fail(id);

/** Items of reference §2.2, counted there by hand; OTR and NS not counted. */
const SIZES: Readonly<Record<string, number>> = {
  'CL-UAS': 5,
  'CL-VUL': 32,
  'CL-CUI': 11,
  'CL-COL': 11,
  'CL-LIB': 3,
  'CL-DOC': 15,
  'CL-MIG': 14,
  'CL-ENT': 6,
  'CL-TRA': 8,
  'CL-PUN': 11,
  'CL-RET': 5,
  'CL-LNK': 17,
  'CL-MOT': 17,
  'CL-LAB': 20,
  'CL-FUN': 15,
  'CL-SER': 25,
  'CL-REF': 11,
  'CL-INS': 20,
  'CL-BID': 12,
  'CL-ARG': 11,
  'CL-VDH': 17,
  'CL-TEM': 8,
  'CL-CIE': 9,
  'CL-BUS': 7,
  'CL-SEG': 6,
  'CL-SEX': 3,
  'CL-CON': 4,
  'CL-INT': 5,
  'CL-PRI': 3,
  'CL-NIV': 5,
  'CL-PAS': 7,
  'CL-EJE': 3,
  'CL-SEC': 4,
  'CL-FUE': 9,
  'CL-STATES': 17,
  'CL-RUTAS': 17,
  'CL-BTR': 5,
  'CL-TRF': 12,
};

describe('code lists', () => {
  it('[C03] every list has its items, no code twice, in three languages', () => {
    for (const list of ALL) {
      const codes = list.items.map(({ code }) => code);
      expect(new Set(codes).size, list.id).toBe(codes.length);
      for (const { code, label } of list.items) {
        expect(code, list.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
        for (const locale of LOCALES) expect(label[locale].trim(), `${list.id} ${code} ${locale}`).not.toBe('');
      }
      for (const locale of LOCALES) expect(list.title[locale], list.id).not.toBe('');
    }
  });

  it('[C03] the lists hold as many items as the reference counts', () => {
    const sizes = Object.keys(SIZES).map((id) => [
      id,
      codesOf(id).filter((code) => code !== 'OTR' && code !== 'NS').length,
    ]);
    expect(Object.fromEntries(sizes)).toEqual(SIZES);
  });

  it('[C03] labels are translated, not copied: most sentences differ between the languages', () => {
    const names = ['ISO639', 'ISO3166', 'PEOPLES', 'CL-VAC'];
    const sentences = ALL.filter(({ id }) => !names.includes(id)).flatMap(({ id, items }) =>
      items.filter(({ label }) => label.es.includes(' ')).map(({ code, label }) => ({ at: `${id} ${code}`, label })),
    );
    expect(sentences.length).toBeGreaterThan(200);
    const copied = sentences.filter(({ label }) => label.es === label.en || label.es === label.fr).map(({ at }) => at);
    expect(copied).toEqual([]);
  });

  it('[C04] vulnerabilities run from V01 to V32 and keep their UNHCR codes', () => {
    expect(codesOf('CL-VUL')).toEqual(Array.from({ length: 32 }, (_, i) => `V${String(i + 1).padStart(2, '0')}`));
    const list = findList('CL-VUL') ?? expect.fail('CL-VUL');
    expect(findCode(list, 'V01')?.maps).toEqual({ unhcr: 'SC-UC' });
    expect(findCode(list, 'V13')?.maps).toEqual({ unhcr: 'SV-VA' });
  });

  it('[G05] no list offers rejection, inadmission, deportation or expulsion as an act of our own', () => {
    expect(codesOf('CL-RET')).toEqual([
      'retorno_asistido_por_dis',
      'reunificacion_en_origen_por_dis',
      'traslado_a_tercer_pais_por_dis',
      'retorno_espontaneo_de_la_familia',
      'recibido_de_otro_estado',
      'NS',
    ]);
    expect(codesOf('CL-BID').some((code) => !/^DIS-\d+$/.test(code))).toBe(false);
  });

  it('[G17] exactly four kinds of argument are marked as not rights-based', () => {
    const marked = findList('CL-ARG')
      ?.items.filter(({ maps }) => maps?.['notRightsBased'])
      .map(({ code }) => code);
    expect(marked).toEqual(['control_migratorio', 'costo_capacidad', 'disuasion', 'politica_exterior']);
  });

  it('[G28] no label softens a deprivation of liberty or makes a child a wrongdoer', () => {
    const banned = /aseguramiento|alojamiento|alojad|presentación|rescate|resguardo|retención|ilegal|menor infractor/i;
    const found = ALL.flatMap(({ id, items }) =>
      items.filter(({ label }) => banned.test(label.es)).map(({ code }) => `${id} ${code}`),
    );
    expect(found).toEqual([]);
  });

  it('[C15] the languages and peoples of the eleven countries are there, and every people is spoken to', () => {
    const languages = new Set(codesOf('ISO639'));
    for (const code of ['mam', 'cab', 'gym', 'miq', 'hat', 'cre', 'nav', 'mfs', 'fcs', 'uzb', 'zai', 'chf']) {
      expect(languages.has(code), code).toBe(true);
    }
    const peoples = findList('PEOPLES')?.items ?? [];
    for (const { code, maps } of peoples.filter(({ maps }) => maps)) {
      const spoken = maps?.['iso639']?.split(' ') ?? [];
      expect(spoken.length, code).toBeGreaterThan(0);
      expect(
        spoken.filter((language) => !languages.has(language)),
        code,
      ).toEqual([]);
    }
    const homes = new Set(peoples.flatMap(({ maps }) => maps?.['nodes']?.split(' ') ?? []));
    for (const node of NODES.filter((one) => one !== 'DOM')) expect(homes.has(node), node).toBe(true);
  });

  it('[C02] a nationality may be that of any member, of a neighbour, none, or not known yet', () => {
    const countries = codesOf('ISO3166');
    expect(countries.length).toBeGreaterThan(60);
    for (const code of [...NODES, 'HTI', 'VEN', 'COL', 'CHN', 'SOM', 'APATRIDA', 'POR_DETERMINAR']) {
      expect(countries.includes(code), code).toBe(true);
    }
  });

  it('[C03] a list that does not exist is not found, whatever it is called', () => {
    for (const id of ['CL-NADA', '__proto__', 'constructor', 'toString']) expect(findList(id)).toBeUndefined();
  });
});
