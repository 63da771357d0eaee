/** Is the code as the house wants it: small files, no escapes from the types, a domain without clock, chance or exceptions? */
import { expect, it } from 'vitest';
import type { SourceFile } from './scan/sources.ts';
import { blank, isTest, readSources } from './scan/sources.ts';

const SOURCES = readSources();
const DOMAIN = SOURCES.filter(({ file }) => file.startsWith('domain/') && !isTest(file));

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly why: string;
  /** Look into comments too. */
  readonly inText?: true;
  /** Code that shows the pattern. */
  readonly example: string;
}

function offences(files: readonly SourceFile[], ban: Ban): string[] {
  return files.flatMap((source) => {
    const lines = (ban.inText ? source.text : source.code).split('\n');
    return lines.flatMap((line, index) => (ban.pattern.test(line) ? [`${source.file}:${index + 1} ${ban.why}`] : []));
  });
}

const PURITY: readonly Ban[] = [
  {
    what: 'throw',
    pattern: /\bthrow\b/,
    why: 'A refusal is a value; broken invariants go through kernel/assert.ts.',
    example: 'throw x;',
  },
  {
    what: 'Date',
    pattern: /\b(new Date|Date\.|Temporal\.)/,
    why: 'The domain never reads the clock.',
    example: 'new Date()',
  },
  {
    what: 'Math.random',
    pattern: /\bMath\.random\b/,
    why: 'Random bytes arrive as arguments.',
    example: 'Math.random()',
  },
  {
    what: 'I/O',
    pattern: /\b(process|fetch|console|localStorage)\s*[.(]/,
    why: 'The domain knows no world.',
    example: 'process.env',
  },
  { what: 'await', pattern: /\b(await|async)\b/, why: 'A rule that waits cannot be replayed.', example: 'await x' },
];

/** Where the domain may do what it otherwise must not, and only there. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  throw: ['domain/kernel/assert.ts'],
  Date: ['domain/kernel/instant.ts'],
};

it.each(PURITY)('the domain has no $what', (ban) => {
  expect(DOMAIN.length).toBeGreaterThan(20);
  expect(ban.pattern.test(ban.example)).toBe(true);
  const files = DOMAIN.filter(({ file }) => !ALLOWED[ban.what]?.includes(file));
  expect(offences(files, ban)).toEqual([]);
});

function backwards(word: string): string {
  return word.split('').reverse().join('');
}

const BANS: readonly Ban[] = [
  {
    what: 'any',
    pattern: /(:\s*any\b|\bas any\b|<any>|any\[\])/,
    why: 'any switches the types off; use unknown.',
    example: 'x as any',
  },
  {
    what: 'enum, namespace',
    pattern: /^\s*(export\s+)?(declare\s+)?(const\s+)?(enum|namespace)\s+\w/,
    why: 'Types must be erasable.',
    example: 'export enum A {}',
  },
  { what: 'require', pattern: /(?<![.\w])require\(/, why: 'ESM only.', example: 'require(x)' },
  {
    what: 'switched-off checks',
    pattern: /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|biome|knip)-(disable|ignore)/,
    why: 'A check that is wrong is corrected for all, not silenced for one.',
    inText: true,
    example: ['// @ts', 'ignore'].join('-'),
  },
  {
    what: 'unfinished work',
    // Spelt backwards, so that this file does not offend against itself.
    pattern: new RegExp(`\\b(${['ODOT', 'EMXIF', 'KCAH'].map(backwards).join('|')})\\b`),
    why: 'Unfinished work belongs in an issue.',
    inText: true,
    example: `// ${backwards('ODOT')}: later`,
  },
];

it.each(BANS)('no $what anywhere', (ban) => {
  expect(ban.pattern.test(ban.inText ? ban.example : blank(ban.example))).toBe(true);
  const files = SOURCES.filter(({ file }) => file !== 'tests/architecture/code.test.ts');
  expect(offences(files, ban)).toEqual([]);
});

it('no file is longer than 400 lines', () => {
  const long = SOURCES.filter(({ text }) => text.split('\n').length > 401);
  expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length}`)).toEqual([]);
});

it('every module begins with the question that it answers', () => {
  const modules = SOURCES.filter(({ file }) => !isTest(file) && !file.endsWith('.d.ts'));
  const silent = modules.filter(({ text }) => !/^(#![^\n]*\n)?\s*\/\*\*/.test(text));
  expect(silent.map(({ file }) => file)).toEqual([]);
});

it('no test is skipped, focused or left for later', () => {
  const pattern = /\b(it|test|describe)\.(skip|only|todo|fails)\b/;
  const tests = SOURCES.filter(({ file }) => isTest(file));
  expect(tests.length).toBeGreaterThan(5);
  expect(tests.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
});
