// npm test: checks the content, builds the site, runs every test, and says at the end how many passed and failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { checkContent } from './check-content.ts';

/** The last line, alone on its line, for readers and for machines. */
function finish(passed: number, failed: number): never {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}

const root = process.cwd();
const filters = process.argv.slice(2);

process.stdout.write('Checking the content…\n');
const check = checkContent(join(root, 'content'));
process.stdout.write(check.report);
if (!check.ok) finish(0, 1);

const built = spawnSync(process.execPath, [join(root, 'src/commands/build.ts')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (built.status !== 0) finish(0, 1);

process.stdout.write('Running the tests…\n');
const vitest = await startVitest('test', filters, { root, run: true, watch: false, passWithNoTests: true });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const passed = tests.filter((test) => test.result().state === 'passed').length;
const failedTests = tests.filter((test) => test.result().state === 'failed').length;
// A file that could not be loaded has no tests to fail, and an error outside any test belongs to none.
const failedModules = modules.filter((module) => module.errors().length > 0 || (!module.ok() && ![...module.children.allTests()].some((test) => test.result().state === 'failed'))).length;
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();
finish(passed, failedTests + failedModules + unhandled + (tests.length === 0 ? 1 : 0));
