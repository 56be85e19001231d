import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOf } from '../../src/integrations/site-faults.ts';

const PAGE = '<!doctype html><html><body><h1>About</h1></body></html>\n';
let folder: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const file of [
    'index.html',
    '404.html',
    'about/index.html',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    '_headers',
    '_redirects',
  ])
    write(file, PAGE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a whole site has no faults', () => expect(faultsOf(folder, ['/', '/about/'])).toEqual([]));

test.each([
  ['index.html', 'the front page'],
  ['404.html', 'the page for addresses that are not there'],
  ['pagefind/pagefind.js', 'the search'],
  ['pagefind/pagefind-entry.json', 'the search index'],
  ['_headers', 'the headers for hosts'],
  ['_redirects', 'the redirects for hosts'],
])('without %s it is not published', (file, what) => {
  rmSync(join(folder, file));
  expect(faultsOf(folder, [])).toEqual([`${file} (${what}) is missing or empty.`]);
});

test('an address of the ledger without a page', () => {
  expect(faultsOf(folder, ['/about/', '/charts/nhsx-money/'])).toEqual([
    '/charts/nhsx-money/ is in content/addresses.txt and has no page: bring the page back, or add a row for it to ' +
      'content/redirects.csv.',
  ]);
});

test.each([
  ['nothing', ''],
  ['no heading', '<html><body><p>x</p></body></html>'],
  ['no end', PAGE.slice(0, 40)],
])('a page with %s', (_what, html) => {
  write('gaps/index.html', html);
  expect(faultsOf(folder, [])).toEqual(['gaps/index.html is empty or cut short.']);
});
