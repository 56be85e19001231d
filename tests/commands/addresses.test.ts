import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildTime } from '../../src/build-time.ts';
import { changedFolder, type Change } from '../fixtures/changed-folder.ts';
import { UNTIL, WAITING } from '../fixtures/waiting-content.ts';

const AT = '2026-11-22T12:00:00Z';
/** Each run is a process of its own. */
const SLOW = { timeout: 120_000 };

/** Runs a command of ours on a content folder. */
function run(command: string, folder: { root: string; path: string }, at = AT) {
  const script = fileURLToPath(new URL(`../../src/commands/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder.root,
    encoding: 'utf8',
    env: { ...process.env, BUILD_AT: at, CONTENT_DIR: folder.path, DIST_DIR: 'site' },
  });
  return { status, stdout, stderr };
}
const ledger = (folder: { path: string }) =>
  readFileSync(join(folder.path, 'addresses.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));

test('npm run addresses writes every address, once; a second run has nothing to add', SLOW, () => {
  using folder = changedFolder({});
  const first = run('addresses', folder);
  expect(first.stdout).toMatch(/^\+ \/\n\+ \/a-z\/\n\+ \/about\/\n/);
  expect(first.stdout).toMatch(
    /\nWrote \d+ new addresses into content\/addresses\.txt\. Commit it with your change\.\n$/,
  );
  const lines = ledger(folder);
  for (const address of ['/', '/programmes/lantern/', '/charts/lantern-money/', '/funding/f-0001/'])
    expect(lines).toContain(address);
  expect(lines).toEqual([...new Set(lines)].sort());
  expect(run('addresses', folder).stdout).toBe('The ledger has every address already.\n');
  expect(run('check', folder).status).toBe(0);
});

test('a new entry: the check says that its address is not written down; then it is', SLOW, () => {
  using folder = changedFolder({ 'addresses.txt': '/\n' });
  run('addresses', folder);
  using more = changedFolder({
    'addresses.txt': readFileSync(join(folder.path, 'addresses.txt'), 'utf8'),
    'pages/new.mdx': '---\ntitle: "New"\nsummary: "New."\norder: "9"\n---\n\nText.\n',
  });
  const { status, stderr } = run('check', more);
  expect([status, stderr]).toEqual([
    1,
    '1 problem in the content. Nothing was published.\n\ncontent/addresses.txt\n  the whole file: 1 address is not ' +
      'written down yet: /about/new/.\n      Run "npm run addresses" and commit the file with your change.\n\n',
  ]);
  expect(run('addresses', more).stdout).toBe(
    '+ /about/new/\nWrote 1 new address into content/addresses.txt. Commit it with your change.\n',
  );
  expect(run('check', more).status).toBe(0);
});

test('nothing is ever taken out, and what is lost stops it with the address and the remedy', SLOW, () => {
  using folder = changedFolder({ 'addresses.txt': '/\n/charts/lamp-money/\n/programmes/lamp/\n' });
  const { status, stderr } = run('addresses', folder);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'line 3: /programmes/lamp/ was published and has neither a page nor a redirect.\n      Bring the page back, or ' +
      'add to content/redirects.csv: /programmes/lamp/,',
  );
  using redirected = changedFolder({
    'addresses.txt': '/\n/charts/lamp-money/\n/programmes/lamp/\n',
    'redirects.csv': 'from,to,reason\n/programmes/lamp/,/programmes/lantern/,Renamed.\n',
  });
  // Charts are known only once the rest is right.
  expect(run('addresses', redirected).stderr).toContain(
    'line 2: /charts/lamp-money/ was published and has neither a page nor a redirect.',
  );
  using both = changedFolder({
    'addresses.txt': '/\n/charts/lamp-money/\n/programmes/lamp/\n',
    'redirects.csv':
      'from,to,reason\n' +
      '/programmes/lamp/,/programmes/lantern/,Renamed.\n' +
      '/charts/lamp-money/,/charts/lantern-money/,Renamed.\n',
  });
  expect(run('addresses', both).status).toBe(0);
  expect(ledger(both)).toEqual(expect.arrayContaining(['/charts/lamp-money/', '/programmes/lamp/']));
});

test('a build that loses an address fails before it builds, naming it; the site stays as it was', SLOW, () => {
  using folder = changedFolder({ 'addresses.txt': '/programmes/lamp/\n' });
  const { status, stderr } = run('build', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('/programmes/lamp/ was published and has neither a page nor a redirect.');
  expect(stderr).toMatch(/There is no site in site\/ yet\.\n$/);
  expect(existsSync(join(folder.root, '.build'))).toBe(false);
});

test('what waits is written down with its time: it may be missing until then, and must be there after', SLOW, () => {
  const waiting: Record<string, Change> = { ...WAITING, 'addresses.txt': '/\n' };
  using folder = changedFolder(waiting);
  run('addresses', folder);
  expect(ledger(folder)).toEqual(
    expect.arrayContaining([
      `/programmes/quillfeather/ from ${UNTIL}`,
      `/news/2026/ from ${UNTIL}`,
      `/funding/f-0902/ from ${UNTIL}`,
      `/charts/quillfeather-money/ from ${UNTIL}`,
    ]),
  );
  expect([run('check', folder).status, run('check', folder, UNTIL).status]).toEqual([0, 0]);
  // When the day has come, the marks are no longer needed.
  run('addresses', folder, UNTIL);
  expect(ledger(folder)).toContain('/programmes/quillfeather/');
  const { status, stderr } = run('check', folder);
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`/programmes/quillfeather/ was published and cannot be put under embargo until ${UNTIL}.`),
  ]);
});

test('the moment of the build: what is asked for, or now; never one without its zone', SLOW, () => {
  expect(buildTime({ BUILD_AT: AT })).toBe(AT);
  const environment: Record<string, string | undefined> = {};
  expect(buildTime(environment)).toBe(environment.BUILD_AT);
  for (const wrong of ['2026-12-01', '2026-12-01T00:01:00', 'tomorrow', '2026-13-01T00:00:00Z'])
    expect(() => buildTime({ BUILD_AT: wrong })).toThrow(
      `BUILD_AT is "${wrong}". Write a time with its zone, for example 2026-12-01T00:01:00+00:00, or leave it out ` +
        'to build for now.',
    );
});
