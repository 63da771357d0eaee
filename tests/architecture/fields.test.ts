/** Is every question of the single form whole: class, words in three languages, an existing list? */
import { expect, it } from 'vitest';
import { SENSITIVITIES } from '#domain/kernel/sensitivity.ts';
import { FIELDS, PARTS, QUICK_FIELDS, SECTION_DEFS } from '#domain/register/form/index.ts';
import { CODE_LISTS, findList } from '#domain/register/lists/index.ts';
import { missingLanguages } from './scan/words.ts';

const ALL = [...Object.values(FIELDS), ...Object.values(PARTS)];

it('the form is there, with every section', () => {
  expect(Object.keys(FIELDS).length).toBeGreaterThan(140);
  for (const { id, title } of SECTION_DEFS) {
    expect(missingLanguages(title), id).toEqual([]);
    expect(
      ALL.some(({ section }) => section === id),
      id,
    ).toBe(true);
  }
});

it('every field has a class of sensitivity', () => {
  expect(ALL.filter(({ k }) => !SENSITIVITIES.includes(k)).map(({ id }) => id)).toEqual([]);
});

it('every field, hint and sub-question speaks three languages', () => {
  const silent = ALL.flatMap(({ id, label, hint, keys = [] }) => {
    const texts = [label, ...(hint ? [hint] : []), ...keys.map((key) => key.label)];
    return texts.some((text) => missingLanguages(text).length > 0) ? [id] : [];
  });
  expect(silent).toEqual([]);
});

/** Municipalities keep the codes of their own country; duties are ids of the law engine. Neither is a list of ours. */
const OPEN = ['B12', 'Z04'];

it('every list that a field names exists, and no code list is without words', () => {
  const coded = ALL.filter(({ type }) => type === 'code' || type === 'codes' || type === 'scale');
  const lost = coded.filter(({ list, keys }) => {
    const lists = [list, ...(keys ?? []).map((key) => key.list)].filter((id) => id !== undefined);
    return lists.length === 0 || lists.some((id) => findList(id) === undefined);
  });
  expect(lost.map(({ id }) => id).filter((id) => !OPEN.includes(id))).toEqual([]);
  for (const list of Object.values(CODE_LISTS)) {
    expect(missingLanguages(list.title), list.id).toEqual([]);
    expect(list.items.length, list.id).toBeGreaterThan(0);
    const codes = list.items.map(({ code }) => code);
    expect(new Set(codes).size, `${list.id}: a code twice`).toBe(codes.length);
    expect(
      list.items.filter(({ label }) => missingLanguages(label).length > 0).map(({ code }) => code),
      list.id,
    ).toEqual([]);
  }
});

it('the quick intake asks fifteen questions', () => {
  // A02, A04, B07/B08, E02/E03 and the like share a question: what counts is what the officer answers one after the other.
  expect(QUICK_FIELDS.length).toBeGreaterThanOrEqual(15);
});
