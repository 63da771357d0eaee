/** Does every import go the one way of the house? Fails also when it sees no modules, so that it cannot pass by blindness. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ImportRule } from './scan/import-rules.ts';
import { IMPORT_RULES } from './scan/import-rules.ts';
import type { Edge } from './scan/sources.ts';
import { importsOf, isTest, readEdges, readSources, ROOT } from './scan/sources.ts';

function ruleFor(file: string): ImportRule | undefined {
  return IMPORT_RULES.filter((rule) => file.startsWith(rule.from)).sort((a, b) => b.from.length - a.from.length)[0];
}

/** `web/src/rooms/casefile`, `server/store`, `domain/kernel`: the folder within which files know each other. */
function roomOf(file: string): string {
  const parts = file.split('/');
  const depth = file.startsWith('web/src/rooms/') ? 4 : file.startsWith('web/src/') ? 3 : 2;
  return parts.slice(0, Math.min(depth, parts.length - 1)).join('/');
}

function violation(edge: Edge): string | undefined {
  const rule = ruleFor(edge.from);
  if (!rule) return `${edge.from}: no rule covers this folder; add it to scan/import-rules.ts with a sentence why`;
  const say = (): string => `${edge.from} imports ${edge.specifier}. ${rule.why}`;
  if (edge.target === undefined) {
    if (rule.packages === '*') return undefined;
    const allowed = rule.packages.some((name) => edge.specifier === name || edge.specifier.startsWith(name));
    return allowed ? undefined : say();
  }
  if (isTest(edge.target)) return `${edge.from} imports a test, ${edge.target}. Product code never depends on tests.`;
  if (edge.target === 'package.json' || roomOf(edge.target) === roomOf(edge.from)) return undefined;
  const { target } = edge;
  const allowed = rule.may.some((may) => (typeof may === 'string' ? target.startsWith(may) : may.test(target)));
  return allowed ? undefined : say();
}

const PRODUCT = readEdges().filter((edge) => !isTest(edge.from));

it('sees the modules that it judges', () => {
  expect(readSources().length).toBeGreaterThan(100);
  expect(PRODUCT.length).toBeGreaterThan(300);
  for (const floor of ['domain/', 'server/', 'web/', 'messages/', 'world/', 'tools/']) {
    expect(
      PRODUCT.some((edge) => edge.from.startsWith(floor)),
      floor,
    ).toBe(true);
  }
});

it('reads every form of import', () => {
  const text = [
    `import a from 'a';`,
    `import type { B } from '#domain/kernel/b.ts';`,
    `import {\n  c,\n  d,\n} from './c.ts';`,
    `export * from "../d.ts";`,
    `import 'e';`,
    `const f = await import('#world/f.ts');`,
    `// import g from 'g';`,
    `/* import h from 'h'; */`,
  ].join('\n');
  const found = importsOf({ file: 'server/desk/x.ts', text, code: '' });
  expect(found.map((one) => one.target ?? one.specifier)).toEqual([
    'a',
    'domain/kernel/b.ts',
    'server/desk/c.ts',
    'server/d.ts',
    'e',
    'world/f.ts',
  ]);
  expect(found.filter((one) => one.typeOnly)).toHaveLength(1);
  expect(found.filter((one) => one.lazy)).toHaveLength(1);
});

it.each([
  ['domain/casefile/fold.ts', '#domain/protocol/decide.ts', 'domain/protocol/decide.ts'],
  ['domain/care/liberty.ts', '#domain/consular/acts.ts', 'domain/consular/acts.ts'],
  ['domain/kernel/ids.ts', 'node:crypto', undefined],
  ['domain/protocol/decide.ts', '#server/packs/load.ts', 'server/packs/load.ts'],
  ['server/doors/http/acts.ts', '#server/store/journal.ts', 'server/store/journal.ts'],
  ['server/store/journal.ts', '#server/desk/record.ts', 'server/desk/record.ts'],
  ['server/desk/tell.ts', '#world/personas.ts', 'world/personas.ts'],
  ['web/src/ui/button.tsx', '#domain/kernel/ids.ts', 'domain/kernel/ids.ts'],
  ['web/src/rooms/care/places.tsx', '../register/quick-intake.tsx', 'web/src/rooms/register/quick-intake.tsx'],
  ['tools/amparo.mjs', 'zod', undefined],
])('would catch %s importing %s', (from, specifier, target) => {
  const edge = { from, specifier, typeOnly: false, lazy: false, ...(target !== undefined && { target }) };
  expect(violation(edge)).toBeDefined();
});

it('every import goes the way of the house', () => {
  expect(PRODUCT.map(violation).filter((line) => line !== undefined)).toEqual([]);
});

it('the world is reached by the command line and the demo region only, and lazily', () => {
  const edges = PRODUCT.filter((edge) => edge.target?.startsWith('world/') && !edge.from.startsWith('world/'));
  const loose = edges.filter((edge) => !edge.lazy && !edge.typeOnly && edge.from.startsWith('server/bin/'));
  expect(loose).toEqual([]);
  // The test runner prints the tables of failed stories.
  const others = edges.filter((edge) => !/^(server\/(bin|compose)|tools\/testing)\//.test(edge.from));
  expect(others.map((edge) => `${edge.from} → ${edge.target}`)).toEqual([]);
});

it('compose is imported by bin, world and tests only', () => {
  const edges = PRODUCT.filter((edge) => edge.target?.startsWith('server/compose/'));
  const others = edges.filter((edge) => !/^(server\/(bin|compose)|world)\//.test(edge.from));
  expect(others.map((edge) => `${edge.from} → ${edge.target}`)).toEqual([]);
});

it('every import of ours leads to a file', () => {
  const missing = readEdges().filter(
    (edge) =>
      edge.target &&
      edge.from !== 'tests/architecture/import-rules.test.ts' &&
      !existsSync(path.join(ROOT, edge.target)),
  );
  expect(missing.map((edge) => `${edge.from} → ${edge.specifier}`)).toEqual([]);
});

/** Files on a cycle, by following imports from each until it comes back to itself. */
function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, target } of edges) if (target) next.set(from, [...(next.get(from) ?? []), target]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

it('no file imports itself by a detour, not even for types', () => {
  const a = { from: 'a', target: 'b', specifier: 'b', typeOnly: false, lazy: false };
  expect(findCycle([a, { ...a, from: 'b', target: 'a' }])).toEqual(['a', 'b', 'a']);
  // The router loads screens lazily, and screens use the shell: that loop is opened by the network, not by the loader.
  expect(findCycle(readEdges().filter((edge) => !edge.lazy))).toBeUndefined();
});
