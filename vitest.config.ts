// The three lanes of tests, each with what it needs; tests/lanes.ts says which test runs where.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { commandTests, siteTests, unitTests } from './tests/lanes.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: unitTests,
          pool: 'threads',
          // Nothing here keeps state between files, and a fresh start for each would cost more than the tests.
          isolate: false,
          // No test is about time; a busy machine fails none.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'commands',
          include: commandTests,
          pool: 'threads',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: siteTests,
          pool: 'forks',
          // The parsed pages and the open browser serve all files of a worker: see built-site.ts and open-browser.ts.
          isolate: false,
          globalSetup: 'tests/browser/unpack-browser.ts',
          maxWorkers: Math.min(2, availableParallelism()),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
