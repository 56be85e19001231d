// npm test: checks the content and builds the site, runs every test, and says on its last line how many passed and
// failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

/** The last line, alone on its line, for readers and for machines. */
function finish(passed: number, failed: number): never {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}

const root = process.cwd();

// The build begins with the check of the content; without a site there is nothing for the tests of the site to look at.
process.stdout.write('Checking the content and building the site…\n');
const built = spawnSync(process.execPath, [join(root, 'src/commands/build.ts')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (built.status !== 0) finish(0, 1);

process.stdout.write('Running the tests…\n');
const vitest = await startVitest('test', process.argv.slice(2), { root, run: true, watch: false });
const modules = vitest.state.getTestModules();
const results = modules.map((module) => [...module.children.allTests()].map((test) => test.result().state));
const passed = results.flat().filter((state) => state === 'passed').length;
const failed = results.flat().filter((state) => state === 'failed').length;
// A file that cannot be loaded has no test that fails, and an error outside the tests belongs to none.
const failedFiles = modules.filter((module, index) => !module.ok() && !results[index]!.includes('failed')).length;
const strayErrors = vitest.state.getUnhandledErrors().length;
await vitest.close();
finish(passed, failed + failedFiles + strayErrors + (passed === 0 && failed === 0 ? 1 : 0));
