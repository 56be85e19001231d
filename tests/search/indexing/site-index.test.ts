// A small site as search indexes it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchEntry } from '../../../src/search/entry/search-entry.ts';
import { indexSite } from '../../../src/search/indexing/site-index.ts';
import { indexedEntries, type SearchTable } from '../../../src/search/indexing/tables.ts';
import { NOT_SEARCHED, SEARCHED } from '../../../src/search/parts.ts';

const said = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
const page = (main: string) =>
  `<!doctype html><html lang="en-GB"><head><title>T</title></head><body>${main}</body></html>`;

let folder: string;
const json = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const words = () => Object.fromEntries(indexedEntries(folder).map(([, { url, content }]) => [url, content]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'small-index-'));
  const files = {
    'funding/the-sum/index.html': page(
      `<main${said(SEARCHED)}><div hidden><i data-pagefind-meta="id[data-v]" data-v="f-0001"></i>` +
        `<i data-pagefind-filter="kind[data-v]" data-v="Statement of money"></i>` +
        `<i data-pagefind-filter="programme[data-v]" data-v="NHS App"></i></div>` +
        `<h1>A sum</h1><p>Spoken words.</p><dl class="facts"${said(NOT_SEARCHED)}><dt>Repeated words</dt></dl>` +
        `<dl class="facts"><dt>Told words</dt></dl></main>`,
    ),
    'programmes/nhs-app/index.html': page(`<main${said(SEARCHED)}><h1>NHS App</h1></main>`),
    'charts/index.html': page('<main><h1>No entry</h1></main>'),
    'search/records.json': JSON.stringify([
      {
        url: '/people/#a-person',
        title: 'A Person',
        content: 'A Person.',
        entry: searchEntry('Person', { facts: { name: 'A Person' } }),
      },
    ]),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(await indexSite(folder, '2022-03-04')).toEqual({ pages: 3 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('indexes the pages that say so, and entries without a page', () =>
  expect(Object.keys(words()).sort()).toEqual(['/funding/the-sum/', '/people/#a-person', '/programmes/nhs-app/']));

it('passes over the parts that repeat, whatever their style', () =>
  expect(words()['/funding/the-sum/']).toBe('A sum. Spoken words. Told words'));

describe('the table for downloads', () => {
  const rows = () =>
    Object.values(json<SearchTable>('search/table.json').entries).sort((a, b) => (a[0] < b[0] ? -1 : 1));

  it('has an entry’s own id, and the end of its address where it says none', () =>
    expect(rows().map(([address, id, kind, title, , programme]) => [address, id, kind, title, programme])).toEqual([
      ['/funding/the-sum/', 'f-0001', 'Statement of money', 'A sum', 'NHS App'],
      ['/people/#a-person', 'a-person', 'Person', 'A Person', ''],
      ['/programmes/nhs-app/', 'nhs-app', '', 'NHS App', ''],
    ]));
  it('has the day of the content', () => expect(json<SearchTable>('search/table.json').date).toBe('2022-03-04'));
});

it('takes the list of entries for the indexer out of the site', () =>
  expect(existsSync(join(folder, 'search/records.json'))).toBe(false));

it('leaves only the parts of Pagefind that the site uses', () => {
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});
