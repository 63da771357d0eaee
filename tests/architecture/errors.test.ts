/** Is every problem that the API can answer explained, and is nothing explained that it cannot answer? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FAULT_TEXTS } from '#messages/faults.ts';
import type { ProblemCode } from '#server/doors/http/problems.ts';
import { PROBLEMS, textsOfProblem, typeOfProblem } from '#server/doors/http/problems.ts';
import { isTest, readSources, ROOT } from './scan/sources.ts';
import { missingLanguages } from './scan/words.ts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const DOCUMENT = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');

it('the catalogue is closed and uses the statuses of the house', () => {
  expect(CODES.length).toBeGreaterThan(10);
  const statuses = new Set(Object.values(PROBLEMS).map(({ status }) => status));
  for (const status of [400, 401, 403, 404, 409, 422, 423]) expect(statuses, String(status)).toContain(status);
});

it.each(CODES)('%s has title and mend in three languages, and a section in docs/errors.md', (code) => {
  const { title, mend } = textsOfProblem(code);
  expect(missingLanguages(title)).toEqual([]);
  expect(missingLanguages(mend)).toEqual([]);
  expect(typeOfProblem(code)).toContain(code);
  const line = DOCUMENT.split('\n').find((one) => one.includes(`\`${code}\``));
  expect(line, `docs/errors.md does not name ${code}`).toBeDefined();
});

it('docs/errors.md gives each problem its status', () => {
  for (const code of CODES) {
    const around =
      DOCUMENT.split(`\`${code}\``)
        .slice(1)
        .map((text) => text.slice(0, 400))
        .join(' ') +
      DOCUMENT.split('\n')
        .filter((line) => line.includes(`\`${code}\``))
        .join(' ');
    expect(around, code).toContain(String(PROBLEMS[code].status));
  }
});

it('docs/errors.md names no problem and no fault that does not exist', () => {
  const headings = [...DOCUMENT.matchAll(/^(?:#+\s*|\|\s*)`([a-z_]+)`/gm)].map((match) => match[1] ?? '');
  expect(headings.length).toBeGreaterThanOrEqual(CODES.length);
  expect(headings.filter((code) => !CODES.some((one) => one === code) && !Object.hasOwn(FAULT_TEXTS, code))).toEqual(
    [],
  );
});

it.each(Object.entries(FAULT_TEXTS))('the fault %s has its sentence in three languages', (_, text) => {
  expect(missingLanguages(text)).toEqual([]);
});

it('every fault that the code gives has a sentence', () => {
  const given = readSources()
    .filter(({ file }) => /^(domain|server)\//.test(file) && !isTest(file))
    .flatMap(({ text }) =>
      [...text.matchAll(/\bfield(?::[^,}]*)?,\s*code: '([a-z_]+)'/g)].map((match) => match[1] ?? ''),
    );
  expect(given.length).toBeGreaterThan(3);
  expect([...new Set(given)].filter((code) => !Object.hasOwn(FAULT_TEXTS, code))).toEqual([]);
});
