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

const TITLE = /\b(?:it|test|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

let titles: readonly string[] | undefined;

/** Titles of all tests, and of all stories, as they are written. */
export function testTitles(): readonly string[] {
  titles ??= [
    ...readSources()
      .filter(({ file }) => isTest(file))
      .flatMap(({ text }) => [...text.matchAll(TITLE)].map((match) => match[2] ?? '')),
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
