/** Do rules, their words, their pages and their tests name the same ids? A rule that no test names fails the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import type { Localized } from '#domain/kernel/localized.ts';
import { GUARDS } from '#domain/protocol/guards/index.ts';
import { OBLIGATION_RULES } from '#domain/protocol/obligations/index.ts';
import * as guardTexts from '#messages/rules/guards.ts';
import * as obligationTexts from '#messages/rules/obligations.ts';
import { rulePage } from './scan/rule-page.ts';
import { readSources, ROOT } from './scan/sources.ts';
import { missingLanguages, testTitles } from './scan/words.ts';

/** Rules that the first main job names: each needs a passing and a refusing (or non-firing) case. */
const NAMED = (
  'G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G13 G14 G15 G16 G19 G28 ' +
  'O01 O02 O03 O04 O05 O06 O07 O08 O09 O10 O11 O12 O13 O14 O15 O18 O25 O26 O31 O33 O34 O38'
).split(' ');

const WORDS = Object.assign({}, ...Object.values(guardTexts), ...Object.values(obligationTexts)) as Record<
  string,
  Localized
>;
const RULES = [...GUARDS.map(({ id }) => id), ...OBLIGATION_RULES.map(({ id }) => id)];

it('every rule that the first main job names exists', () => {
  expect(NAMED.filter((id) => !RULES.includes(id))).toEqual([]);
  expect(new Set(RULES).size).toBe(RULES.length);
});

it.each(RULES)('%s lies in a file of its own name', (id) => {
  const shelf = id.startsWith('G') ? 'guards' : 'obligations';
  const files = readdirSync(path.join(ROOT, 'domain/protocol', shelf));
  expect(files.filter((file) => file.startsWith(`${id.toLowerCase()}-`) && !file.includes('.test.'))).toHaveLength(1);
});

it.each(RULES)('%s speaks three languages', (id) => {
  const prefix = `${id.startsWith('G') ? 'guard' : 'obligation'}.${id}.`;
  const keys = Object.keys(WORDS).filter((key) => key.startsWith(prefix));
  expect(keys).toContain(`${prefix}title`);
  for (const key of keys) expect(missingLanguages(WORDS[key]), key).toEqual([]);
});

it('every reason that a guard gives has its sentence and its mend', () => {
  const missing: string[] = [];
  const guards = readSources().filter(({ file }) => /^domain\/protocol\/guards\/g\d\d-[^.]*\.ts$/.test(file));
  expect(guards.length).toBe(GUARDS.length);
  for (const { file, text } of guards) {
    const id = path.basename(file).slice(0, 3).toUpperCase();
    for (const [, reason = ''] of text.matchAll(/refuse\(\s*g\d\d,\s*'([a-z_]+)'/g)) {
      for (const key of [`guard.${id}.${reason}`, `guard.${id}.${reason}.mend`]) if (!WORDS[key]) missing.push(key);
    }
  }
  expect(missing).toEqual([]);
});

it('duties are met by acts that exist', () => {
  const kinds = new Set(ACT_LIST.map(({ kind }) => kind));
  const lost = OBLIGATION_RULES.flatMap(({ id, metByKinds }) =>
    metByKinds.filter((kind) => !kinds.has(kind)).map((kind) => `${id}: ${kind}`),
  );
  expect(lost).toEqual([]);
});

it.each(RULES)('%s is named by at least two tests: one where it holds, one where it does not', (id) => {
  const titles = testTitles().filter((title) => title.includes(`[${id}]`));
  expect(titles.length, titles.join(' · ')).toBeGreaterThanOrEqual(2);
});

it('tests name no rule that does not exist', () => {
  const unknown = testTitles().flatMap((title) =>
    [...title.matchAll(/\[([GO]\d\d)\]/g)].map((match) => match[1] ?? ''),
  );
  // Rules of later issues may be mentioned by a test that shows their absence.
  const published = Array.from({ length: 42 }, (_, index) => `O${String(index + 1).padStart(2, '0')}`);
  const guards = Array.from({ length: 28 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`);
  expect([...new Set(unknown)].filter((id) => ![...published, ...guards].includes(id))).toEqual([]);
});

it.each(RULES)('docs/rules/%s.md says what the code says', async (id) => {
  await expect(rulePage(id, WORDS)).toMatchFileSnapshot(path.join(ROOT, 'docs/rules', `${id}.md`));
});

it('docs/rules has no page of a rule that is gone', () => {
  const folder = path.join(ROOT, 'docs/rules');
  const pages = existsSync(folder) ? readdirSync(folder).filter((file) => /^[GO]\d\d\.md$/.test(file)) : [];
  expect(pages.map((file) => file.slice(0, 3)).filter((id) => !RULES.includes(id))).toEqual([]);
  for (const page of pages) expect(readFileSync(path.join(folder, page), 'utf8').length).toBeGreaterThan(100);
});
