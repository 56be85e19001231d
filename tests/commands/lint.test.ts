// The code is laid out and linted: what "npm run lint" finds is a test that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Both read every file of the project; there is nothing to be quick about.
const SLOW = { timeout: 600_000 };

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/commands/launch.mjs'), ...words], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, said: `${stdout}${stderr}` };
}

/** A file beside the tests with that code in it, as long as it is looked at. */
function looked(code: string, at: (file: string) => void) {
  const folder = mkdtempSync(join(root, 'tests/commands/lint-'));
  try {
    const file = join(folder, 'invented.ts');
    writeFileSync(file, code);
    at(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every file is laid out as Prettier lays it out', SLOW, () => {
  expect(run('prettier', '--check', '.')).toEqual({
    status: 0,
    said: 'Checking formatting...\nAll matched files use Prettier code style!\n',
  });
});

test('one that is not is named', SLOW, () =>
  looked('const  x=1', (file) => {
    const { status, said } = run('prettier', '--check', file);
    expect(status).toBe(1);
    expect(said).toContain('invented.ts');
  }),
);

test('ESLint finds nothing, with the types known to it', SLOW, () => {
  expect(run('eslint', '.')).toEqual({ status: 0, said: '' });
});

test('it finds what only the types tell: a promise that nobody waits for', SLOW, () =>
  looked('export function start(): void {\n  Promise.resolve(1);\n}\n', (file) => {
    const { status, said } = run('eslint', file);
    expect(status).toBe(1);
    expect(said).toContain('@typescript-eslint/no-floating-promises');
  }),
);
