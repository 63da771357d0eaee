/** What is proved, in which order? The cheap and telling first. Each step is a program that ends with 0 or not. */

/** How a step is counted: as one · by vitest's JSON report · by the JSON that `amparo story` prints. */
export type Counting = 'one' | 'vitest' | 'stories';

export interface Step {
  readonly name: string;
  /** Said while it runs. */
  readonly about: string;
  /** Program of node_modules/.bin and its words; a step may be several programs, all of which must succeed. */
  readonly programs: readonly (readonly string[])[];
  readonly counting: Counting;
  readonly needs?: 'database' | 'chromium';
  /** Part of `npm run check`. */
  readonly check?: true;
}

function vitest(...words: string[]): readonly string[] {
  return ['vitest', 'run', ...words];
}

export const STEPS: readonly Step[] = [
  {
    name: 'types',
    about: 'types of domain, server and web',
    programs: [
      ['tsc', '-p', 'domain/tsconfig.json'],
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'web/tsconfig.json'],
    ],
    counting: 'one',
    check: true,
  },
  {
    name: 'lint',
    about: 'lint, aware of types',
    programs: [['oxlint', '--deny-warnings', '.']],
    counting: 'one',
    check: true,
  },
  { name: 'format', about: 'format', programs: [['biome', 'format', '.']], counting: 'one', check: true },
  {
    name: 'dead',
    about: 'dead code and unused packages',
    programs: [['knip', '--no-progress']],
    counting: 'one',
    check: true,
  },
  {
    name: 'architecture',
    about: 'import rules, rooms, names, catalogues',
    programs: [vitest('--project', 'architecture')],
    counting: 'vitest',
    check: true,
  },
  {
    name: 'unit',
    about: 'domain, countries, messages, screens without a browser',
    programs: [vitest('--project', 'unit')],
    counting: 'vitest',
    check: true,
  },
  {
    name: 'db',
    about: 'server and world on a real PostgreSQL',
    programs: [vitest('--project', 'db')],
    counting: 'vitest',
    needs: 'database',
  },
  {
    name: 'stories',
    about: 'acceptance stories through the real desk',
    programs: [['amparo', 'story', '--json', 'tests/acceptance']],
    counting: 'stories',
    needs: 'database',
  },
  {
    name: 'faults',
    about: 'kill -9 under load',
    programs: [vitest('--project', 'faults')],
    counting: 'vitest',
    needs: 'database',
  },
  {
    name: 'browser',
    about: 'journeys in a real browser, with axe',
    programs: [vitest('--project', 'browser')],
    counting: 'vitest',
    needs: 'chromium',
  },
];
