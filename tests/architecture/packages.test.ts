/** Is every npm package wanted, pinned and explained? A new one needs a line in docs/decisions/008-packages.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './scan/sources.ts';

type Packages = Readonly<Record<string, string>>;

const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Packages;
  readonly optionalDependencies: Packages;
  readonly devDependencies: Packages;
};
const ALL = { ...MANIFEST.dependencies, ...MANIFEST.optionalDependencies, ...MANIFEST.devDependencies };
const DECISION = readFileSync(path.join(ROOT, 'docs/decisions/008-packages.md'), 'utf8');

it('every package is pinned to one version', () => {
  expect(Object.keys(ALL).length).toBeGreaterThan(20);
  expect(Object.entries(ALL).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it('every package is explained', () => {
  const named = new Set([...DECISION.matchAll(/`(@?[\w./-]+)`/g)].map((match) => match[1] ?? ''));
  const isNamed = (name: string): boolean => {
    const [scope = '', short = ''] = name.split('/');
    return (
      named.has(name) || (scope === '@types' && named.has(short)) || (scope === '@fastify' && named.has(`/${short}`))
    );
  };
  expect(Object.keys(ALL).filter((name) => !isNamed(name))).toEqual([]);
});

it('the lockfile belongs to the manifest', () => {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Partial<typeof MANIFEST>>>;
  };
  const { dependencies, optionalDependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ ...dependencies, ...optionalDependencies, ...devDependencies }).toEqual(ALL);
});
