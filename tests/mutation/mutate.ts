// npm run mutate: puts small faults into the code, one at a time, and sees whether a test of the code fails; prints the
// share of faults that were caught, by folder.
import { Stryker } from '@stryker-mutator/core';
import { parseArgs } from 'node:util';
import { unitTests } from '../lanes.ts';
import { scoreTable } from './score.ts';

const HELP = `npm run mutate                            tries every fault in src, but in what prints (pages, styles …)
npm run mutate -- src/domain src/views    tries those of some folders or files
npm run mutate -- --every 20 src/domain   tries a sample: one in 20 statements at the top of a file
npm run mutate -- --tests tests/domain src/domain   runs only the tests of one folder: quick, and never too kind
npm run mutate -- --workers 2             tries two at a time
npm run mutate -- --fresh                 forgets what earlier runs found
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    tests: { type: 'string', default: 'tests' },
    workers: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

const PRINTING = ['pages', 'components', 'layouts', 'styles'];
const parts = positionals.length === 0 ? ['src'] : positionals;
process.env['MUTATE_EVERY'] = values.every;

const tried = await new Stryker({
  mutate: [
    ...parts.map((part) => (/\.(ts|mjs)$/.test(part) ? part : `${part.replace(/\/$/, '')}/**/*.{ts,mjs}`)),
    ...PRINTING.map((folder) => `!src/${folder}/**`),
    // Types and words only, and what runs before anything could be switched on.
    '!src/**/*.d.ts',
    '!src/commands/launch.mjs',
  ],
  // Tests of the real content would catch faults by chance; those that look at the source see the faults as such.
  testFiles: unitTests
    .filter((file) => !/^tests\/(content\/|architecture)/.test(file))
    .filter((file) => file.startsWith(values.tests)),
  testRunner: 'vitest',
  vitest: { related: false },
  coverageAnalysis: 'perTest',
  // A fault in what runs only once, while a module loads, would need a fresh start of every test.
  ignoreStatic: true,
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sample.ts'],
  ignorers: ['sample'],
  concurrency: Number(values.workers),
  timeoutMS: 60_000,
  ignorePatterns: ['dist', '.build', '.astro'],
  tempDirName: '.build/mutants',
  incremental: values.every === '1',
  incrementalFile: '.build/mutation.json',
  force: values.fresh,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
}).runMutationTest();

process.stdout.write(`\n${scoreTable(tried)}`);
