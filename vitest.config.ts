/** Which tests exist, and what do they need? Two workers at most: the reference machine has two cores. */
import { defineConfig } from 'vitest/config';

const database = { globalSetup: ['tests/support/start-database.ts'] };
const nowhere = ['**/node_modules/**', 'dist/**', '.data/**'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,messages,countries,tools,interop}/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
          exclude: nowhere,
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: 'db',
          include: ['{server,world,tests/support,tests/acceptance}/**/*.test.ts', 'tests/architecture/**/*.db.test.ts'],
          exclude: nowhere,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: nowhere,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: [...nowhere, '**/*.db.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: nowhere,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
