import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerRules, headersFor, writeHeaders } from '../../src/integrations/header-rules.ts';
import { readRedirects, writeRedirects } from '../../src/integrations/host-redirects.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const name of ['_astro', 'about', 'charts', 'news', 'pagefind']) mkdirSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAFE = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
const OWN = { 'Content-Security-Policy': "frame-ancestors 'self'" };

test.each([
  ['/', { ...SAFE, ...OWN }],
  ['/news/2019/2019-08-08-ai-lab/', { ...SAFE, ...OWN }],
  ['/nowhere/', { ...SAFE, ...OWN }],
  ['/charts/nhsx-money/', { ...SAFE, ...OWN }],
  ['/charts/nhsx-money/embed/', { ...SAFE, 'Content-Security-Policy': 'frame-ancestors *' }],
  ['/_astro/site.abc.css', { ...SAFE, ...OWN, 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['/pagefind/pagefind-entry.json', { ...SAFE, ...OWN, 'Cache-Control': 'public, max-age=600' }],
])('%s', (address, headers) => expect(headersFor(headerRules(folder), address)).toEqual(headers));

test('no page has two rules for frames: hosts would join them into none', () => {
  for (const address of ['/', '/about/', '/news/2019/x/', '/charts/x/', '/charts/x/embed/']) {
    const own = headerRules(folder).filter(
      ({ path, headers }) =>
        'Content-Security-Policy' in headers &&
        new RegExp(`^${path.replace(':id', '[^/]+').replace(/\*$/, '.*')}$`).test(address),
    );
    expect(
      own.map(({ path }) => path),
      address,
    ).toHaveLength(1);
  }
});

test('the file for hosts says the same', () => {
  writeHeaders(folder);
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(text.split('\n').slice(0, 7)).toEqual([
    '/*',
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '',
    '/',
    "  Content-Security-Policy: frame-ancestors 'self'",
    '',
  ]);
  expect(text).toContain('\n\n/about/*\n');
  expect(text).toContain('\n\n/charts/:id/embed/\n  Content-Security-Policy: frame-ancestors *\n');
});

test('redirects for hosts: permanent, with and without the last stroke, and read back the same', () => {
  writeRedirects(folder, [{ from: '/old/', to: '/new/' }]);
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
    '# Pages that have moved, from content/redirects.csv.\n/old/ /new/ 301\n/old /new/ 301\n',
  );
  expect(Object.fromEntries(readRedirects(folder))).toEqual({ '/old/': '/new/', '/old': '/new/' });
  expect(readRedirects(join(folder, 'about')).size).toBe(0);
});
