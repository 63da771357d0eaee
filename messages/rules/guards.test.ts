import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { LOCALES } from '#domain/kernel/localized.ts';
import { G01_CONDITIONS } from '#domain/protocol/guards/g01-no-return-before-determination.ts';
import { G20_CONDITIONS } from '#domain/protocol/guards/g20-safe-departure.ts';
import { lintEuphemisms } from '#domain/protocol/guards/plain-words.ts';
import { findGuardMessage, GUARD_MESSAGES } from './guards.ts';

const GUARDS = Array.from({ length: 28 }, (_, n) => `G${String(n + 1).padStart(2, '0')}`);
const ENTRIES = Object.entries(GUARD_MESSAGES);
const VALUES = {
  count: 2,
  days: 30,
  missing: 'PL1',
  offers: 'a',
  language: 'mam',
  from: '08:00',
  to: '17:00',
  duties: 'O04',
  option: 'DIS-4',
  word: 'x',
  state: 'ST1',
  triggers: 'BT1, BT2',
};

it.each(GUARDS)('[%s] has a title and a rule in one plain sentence', (id) => {
  expect(findGuardMessage(`guard.${id}.title`)).toBeDefined();
  const rule = findGuardMessage(`guard.${id}.rule`);
  for (const locale of LOCALES) expect(rule?.[locale]).toMatch(/^\p{Lu}.*\.$/u);
});

it('[G01] every condition of a list has its words', () => {
  for (const code of G01_CONDITIONS) expect(findGuardMessage(`guard.G01.missing.${code}`)).toBeDefined();
  for (const code of G20_CONDITIONS) expect(findGuardMessage(`guard.G20.missing.${code}`)).toBeDefined();
});

it('every reason that a guard can give has words and a mend, and no words are left over', () => {
  const folder = new URL('../../domain/protocol/guards/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^g\d\d-[^.]*\.ts$/u.test(name));
  const sources = new Map(
    files.map((name) => [name.slice(0, 3).toUpperCase(), readFileSync(new URL(name, folder), 'utf8')]),
  );
  for (const key of Object.keys(GUARD_MESSAGES)) {
    const [, id = '', reason = '', tail] = key.split('.');
    if (['title', 'rule', 'missing'].includes(reason) || id === 'STATE') continue;
    expect(sources.get(id), key).toContain(`'${reason}'`);
    expect(tail === 'mend' || findGuardMessage(`${key}.mend`), key).toBeTruthy();
  }
  expect(sources.size).toBeGreaterThan(20);
});

it.each(ENTRIES)('%s can be said in every language, and the languages differ', (key, text) => {
  for (const locale of LOCALES) {
    const said = new IntlMessageFormat(text[locale], locale).format(VALUES);
    expect(said, key).not.toContain('{');
    expect(String(said).trim(), key).toBe(said);
  }
  if (key !== 'guard.G02.title' && key !== 'guard.G20.missing.escort') expect(text.es).not.toBe(text.en);
});

it.each(ENTRIES)('[G28] %s hides nothing behind a soft word', (_key, text) => {
  for (const locale of LOCALES) expect(lintEuphemisms(text[locale])).toEqual([]);
});
