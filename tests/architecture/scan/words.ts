/** Is a text there in all three languages? And where in tests and stories is an id named? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '#domain/kernel/localized.ts';
import { LOCALES } from '#domain/kernel/localized.ts';
import { isTest, listFiles, readSources, ROOT } from './sources.ts';

/** What is missing of a text: languages that are absent or empty. */
export function missingLanguages(text: Localized | undefined): string[] {
  if (!text) return [...LOCALES];
  return LOCALES.filter((locale) => typeof text[locale] !== 'string' || text[locale].trim() === '');
}

/** By the convention of the house a title begins with the ids that it proves; `[%s]` stands for the rows of `it.each`. */
const TITLE = /(['"`])(\[(?:[A-Z]+-?\d+|%s)\](?:\\.|(?!\1)[^\\])*)\1/g;

/** `it.each([['O01', …], …])('[%s] …')` stands for one title a row. */
function expand(title: string, before: string): string[] {
  if (!title.startsWith('[%s]')) return [title];
  const rows = before.slice(before.lastIndexOf('.each('));
  const ids = new Set([...rows.matchAll(/'([GO]\d\d)'/g)].map((match) => match[1] ?? ''));
  return [...ids].map((id) => title.replace('[%s]', `[${id}]`));
}

let titles: readonly string[] | undefined;

/** Titles of tests that name an id, and of all stories, as they are written. */
export function testTitles(): readonly string[] {
  titles ??= [
    ...readSources()
      .filter(({ file }) => isTest(file))
      .flatMap(({ text }) =>
        [...text.matchAll(TITLE)].flatMap((match) => expand(match[2] ?? '', text.slice(0, match.index))),
      ),
    ...readStories().flatMap((text) => [...text.matchAll(/^title:\s*(.+)$/gm)].map((match) => match[1] ?? '')),
  ];
  return titles;
}

let stories: readonly string[] | undefined;

/** The text of every acceptance story. */
export function readStories(): readonly string[] {
  stories ??= listFiles()
    .filter((file) => file.endsWith('.story.yaml'))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
  return stories;
}

let proofs: string | undefined;

/** Everything that tests and stories say, in one text: to ask whether an id is ever exercised. */
export function proofText(): string {
  proofs ??= [
    ...readSources()
      .filter(({ file }) => isTest(file) && !file.startsWith('tests/architecture/'))
      .map(({ text }) => text),
    ...readStories(),
  ].join('\n');
  return proofs;
}
