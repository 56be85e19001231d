// Built from the small record with everything that publishing has to keep: what waits is in no byte of the site, what
// has moved answers at both addresses, what was wrong says so at its place.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, serveFolder } from '../../src/commands/serve-folder.ts';
import { changedFolder } from '../fixtures/changed-folder.ts';
import { SECRETS, WAITING } from '../fixtures/waiting-content.ts';

const run = promisify(execFile);
const folder = changedFolder({
  ...WAITING,
  'redirects.csv': 'from,to,reason\n/programmes/lamp/,/programmes/lantern/,The programme was renamed.\n',
  'addresses.txt':
    '/\n/programmes/lantern/\n/programmes/lamp/\n/charts/lantern-money/\n/programmes/quillfeather/ from ' +
    '2026-12-01T00:01:00+00:00\n',
});
afterAll(() => folder[Symbol.dispose]());

/** Builds as it would be at a moment, on a machine set up for development. */
async function built(name: string, at: string): Promise<string> {
  const dist = join(folder.root, name, 'site');
  mkdirSync(join(folder.root, name));
  await run(process.execPath, ['src/commands/build.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: folder.path,
      DIST_DIR: dist,
      BUILD_AT: at,
      REPOSITORY_URL: '',
      CONTACT_EMAIL: '',
    },
    maxBuffer: 10_000_000,
  });
  return dist;
}

let before: string;
let after: string;
beforeAll(async () => {
  before = await built('before', '2026-12-01T00:00:59Z');
  after = await built('after', '2026-12-01T00:01:00Z');
});

/** Every file that holds a secret in its name or its text, unpacked where it is packed. */
function holding(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => {
    const bytes = readFileSync(file);
    const texts = [
      file.slice(dist.length),
      bytes.toString('latin1'),
      ...(bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes).toString('latin1')] : []),
    ];
    return texts.some((text) => SECRETS.some((secret) => text.toLowerCase().includes(secret)));
  });
}

describe('embargo', () => {
  test('before its time, no byte of what waits is in the site', () =>
    expect(holding(before).map((file) => file.slice(before.length))).toEqual([]));
  test('after it, all of it is there, so that the search above would have found it', () => {
    const found = holding(after).map((file) => file.slice(after.length));
    for (const file of [
      '/programmes/quillfeather/index.html',
      '/news/2026/2026-12-01-quillfeather/index.html',
      '/about/quillfeather/index.html',
      '/sources/quillfeather-plan/index.html',
      '/funding/f-0901/index.html',
      '/funding/f-0902/index.html',
      '/funding/f-0903/index.html',
      '/disagreements/quillfeather-date/index.html',
      '/index.html',
      '/glossary/index.html',
      '/corrections/index.html',
      '/sitemap.xml',
      '/news/feed.xml',
      '/funding/statements.csv',
      '/search/suggestions.json',
    ])
      expect(found).toContain(file);
    expect(found.some((file) => /^\/_astro\/quillfeather\..*\.webp$/.test(file))).toBe(true);
    expect(found.some((file) => file.startsWith('/pagefind/fragment/'))).toBe(true);
    expect(found.some((file) => file.startsWith('/pagefind/index/'))).toBe(true);
  });
});

describe('a page that has moved', () => {
  test('is a page at the old address that sends on, names the new one and stays out of search engines', () => {
    const html = readFileSync(join(before, 'programmes/lamp/index.html'), 'utf8');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/programmes/lantern/">');
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/[^"/]+\/programmes\/lantern\/">/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/It is now at <a href="\/programmes\/lantern\/">/);
    expect(html).toContain('The programme was renamed.');
    expect(html).not.toContain('data-pagefind-body');
    expect(readFileSync(join(before, 'sitemap.xml'), 'utf8')).not.toContain('/programmes/lamp/');
  });

  test('answers at both addresses', async () => {
    const server = serveFolder(before);
    const address = await listen(server, 0);
    const moved = await fetch(`${address}programmes/lamp/?x=1`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/programmes/lantern/?x=1']);
    const followed = await fetch(`${address}programmes/lamp`);
    expect([followed.status, new URL(followed.url).pathname]).toEqual([200, '/programmes/lantern/']);
    expect((await fetch(`${address}charts/lantern-money/`)).headers.get('content-security-policy')).toBe(
      "frame-ancestors 'self'",
    );
    server.close();
  });
});

describe('what is said on the pages', () => {
  const page = (address: string) => readFileSync(join(before, address, 'index.html'), 'utf8').replace(/\s+/g, ' ');
  test('a correction stands on the page it concerns, and in the list', () => {
    expect(page('programmes/lantern').replace(/> /g, '>').replace(/ </g, '<')).toContain(
      '<details class="page-notice" data-pagefind-ignore="all">' +
        '<summary><strong>Corrected on 4 May 2022; wrong since May 2022</strong></summary>' +
        '<p>Was: The start was given as 2018. Is: It started in July 2019.' +
        '<a href="/corrections/#lantern-start">This correction</a></p></details>',
    );
    expect(page('corrections')).toContain('id="lantern-start"');
    expect(readFileSync(join(before, 'corrections/feed.xml'), 'utf8')).toContain('Was: The start was given as 2018.');
    const told = (folder: string) => JSON.parse(readFileSync(join(folder, 'corrections/feed.json'), 'utf8')) as unknown;
    expect(told(before)).toMatchObject({ items: { length: 1 } });
    expect(told(after)).toMatchObject({ items: { length: 2 } });
  });
  test('a programme that ended says so at its head', () =>
    expect(page('programmes/harbour-fund')).toMatch(
      /<p class="end-notice"> <strong>This fund ended in 2021\.<\/strong>/,
    ));
  test('every page says how to report an error, and the place it leads to is there', () => {
    // The editor at /admin/ and the charts for other sites' frames are no pages of the record.
    const pages = readdirSync(before, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('index.html') && !file.startsWith('admin') && !/embed.index\.html$/.test(file),
    );
    for (const file of pages)
      expect(readFileSync(join(before, file), 'utf8'), file).toContain(
        '<a href="/corrections/#report">How to report an error</a>',
      );
    expect(page('corrections')).toContain('id="report"');
  });
});
