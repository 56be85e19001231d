// Two builds of the same content are the same, byte for byte, wherever they are made; of the search index all but an
// order that Pagefind leaves to chance.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, few } from './built-site.ts';

const run = promisify(execFile);
const root = process.cwd();
mkdirSync(join(root, '.build'), { recursive: true });
const folder = mkdtempSync(join(root, '.build', 'repeatable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Build {
  /** The digest of each file. */
  digests: Map<string, string>;
  read: (file: string) => Buffer;
}

function built(dist: string): Build {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const read = (file: string) => readFileSync(join(dist, file));
  return { digests: new Map(files.map((file) => [file, createHash('sha256').update(read(file)).digest('hex')])), read };
}

/**
 * The environment without what Vitest puts there: under NODE_ENV=test or DEV=1 Astro builds as if for development, and
 * many times slower.
 */
const outsideOfTests = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|FORCE_TTY|VITEST.*)$/.test(name),
    ),
  );

// The first build is the site under test, which "npm test" has just made.
const first = built(DIST);
let second: Build;
beforeAll(async () => {
  const dist = join(folder, 'site');
  await run(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    // Another folder, another time zone, another language of the machine.
    env: {
      ...outsideOfTests(),
      ASTRO_TELEMETRY_DISABLED: '1',
      TZ: 'Pacific/Auckland',
      LANG: 'C',
      LC_ALL: 'C',
      DIST_DIR: relative(root, dist),
    },
    maxBuffer: 10_000_000,
  });
  second = built(dist);
}, 300_000);

/**
 * Pagefind 1.5.2 writes the values of a filter in the order of a hash map, which changes from run to run. These files
 * hold that order, or the digest of one that does.
 */
const LEFT_TO_CHANCE = /^pagefind\/(?:filter\/.*|pagefind\.en_\w+\.pf_meta|pagefind-entry\.json)$/;

const filesOf = ({ digests }: Build, fits: (file: string) => boolean) => [...digests.keys()].filter(fits).toSorted();

test('the site under test is what the source makes today: both builds hold the same files', () => {
  const fixed = (file: string) => !LEFT_TO_CHANCE.test(file);
  expect(filesOf(first, fixed).length).toBeGreaterThan(2000);
  expect(filesOf(second, fixed)).toEqual(filesOf(first, fixed));
});

test('pages, drawings, data, styles, scripts and the words of the search index are the same, byte for byte', () => {
  const differing = filesOf(first, (file) => !LEFT_TO_CHANCE.test(file)).filter(
    (file) => first.digests.get(file) !== second.digests.get(file),
  );
  expect(few(differing)).toEqual([]);
});

test('the filters of the search index hold the same values, in whatever order', () => {
  const contents = (made: Build) =>
    filesOf(made, (file) => file.startsWith('pagefind/filter/'))
      .map((file) => Buffer.from(gunzipSync(made.read(file)).toSorted()).toString('hex'))
      .toSorted();
  expect(contents(first).length).toBeGreaterThan(5);
  expect(contents(second)).toEqual(contents(first));
});

test('the head of the search index differs only in what names the filters', () => {
  const head = (made: Build) =>
    made
      .read('pagefind/pagefind-entry.json')
      .toString('utf8')
      .replace(/en_\w+/g, 'en');
  expect(head(second)).toBe(head(first));
  const meta = (made: Build) => gunzipSync(made.read(filesOf(made, (file) => file.endsWith('.pf_meta'))[0]!)).length;
  expect(meta(second)).toBe(meta(first));
});
