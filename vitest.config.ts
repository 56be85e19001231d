// The three lanes of tests: "unit" needs nothing but the source and the content, and is quick; "commands" starts real
// commands and git; "site" looks at the site built in dist/.
import { configDefaults, defineConfig } from 'vitest/config';

const needsSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const startsProcesses = ['tests/commands/**/*.test.ts', 'tests/history/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...needsSite, ...startsProcesses],
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
          include: startsProcesses,
          pool: 'threads',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: needsSite,
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
