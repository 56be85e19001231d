// Search as a reader meets it: in a real browser, over the built site.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, serveFolder } from '../../src/commands/serve-folder.ts';
import { DIST } from '../site/built-site.ts';
import { openedBrowser } from './open-browser.ts';

const server = serveFolder(DIST);
let browser: Browser;
let site: string;
const problems: string[] = [];

beforeAll(async () => {
  site = await listen(server, 0);
  browser = await openedBrowser();
});
afterAll(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  server.close();
});

async function open(address: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...options, acceptDownloads: true })).newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(site) &&
      !request.url().startsWith('blob:') &&
      problems.push(`asked of another site: ${request.url()}`),
  );
  await page.goto(site + address);
  return page;
}

const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      !document.querySelector('[data-busy]') &&
      document.querySelector('[data-status]')!.textContent !== '' &&
      (document.querySelector('.facet') !== null || document.querySelector('.nothing') !== null),
  );
const found = (page: Page) => page.$$eval('.hit__title a', (links) => links.map((link) => link.getAttribute('href')!));
const counted = (page: Page) =>
  page.$$eval('.facet label', (labels) =>
    labels.map((label) => {
      const { name, checked } = label.querySelector('input')!;
      return `${name}:${label.textContent}:${String(checked)}:${label.nextElementSibling!.ariaPressed}`;
    }),
  );
const number = async (page: Page) =>
  Number(/[\d,]+/.exec((await page.textContent('[data-status]'))!)![0].replace(/,/g, ''));

async function search(address: string): Promise<Page> {
  const page = await open(`search/?${address}`);
  await settled(page);
  return page;
}

describe('the first page of results holds the right entry', () => {
  it.each([
    ['LHCRE', '/programmes/local-health-and-care-record-exemplars/'],
    ['Global Digital Exemplar', '/programmes/global-digital-exemplars/'],
    ['Royal Liverpool', '/organisations/royal-liverpool-broadgreen/'],
    ['Palantir', '/organisations/palantir/'],
    ['£250m', '/funding/f-0042/'],
    ['"did not go to competitive tender"', '/news/2020/2020-07-15-palantir-extension/'],
  ])('%s', async (query, right) => {
    const page = await search(new URLSearchParams({ q: query }).toString());
    expect(await found(page)).toContain(right);
    await page.context().close();
  });
});

describe('the address', () => {
  const pick = <T>(list: readonly T[], seed: number) => list[seed % list.length]!;
  const states = Array.from({ length: 20 }, (_, seed) => {
    const address = new URLSearchParams({
      q: pick(['exemplar', 'NHS App', '£7.5m', '"care record" london', 'data -palantir', 'cyber', ''], seed * 5 + 1),
    });
    if (seed % 2 === 0) address.append('kind', pick(['Statement of money', 'Announcement', 'Source'], seed / 2));
    if (seed % 3 === 0) for (const year of ['2018', pick(['2019', '2020', '2021'], seed)]) address.append('year', year);
    if (seed % 5 === 0) address.append('sum', 'Yes');
    if (seed % 4 !== 0) address.set('sort', pick(['newest', 'oldest', 'amount'], seed));
    if (seed % 4 === 1) address.append('-standing', 'Trade press');
    if (seed % 7 === 3) address.append('-kind', 'Source');
    if (address.get('q') === '' && seed % 2 === 1 && seed % 3 !== 0) address.append('theme', 'Cyber security');
    return address.toString();
  });

  it.each(states)('restores ?%s in another browser', async (address) => {
    const first = await search(address);
    const second = await search(new URL(first.url()).search.slice(1));
    expect([await found(second), await counted(second), await second.textContent('[data-status]')]).toEqual([
      await found(first),
      await counted(first),
      await first.textContent('[data-status]'),
    ]);
    await Promise.all([first.context().close(), second.context().close()]);
  });

  it('goes back and forward through what was done', async () => {
    const page = await search('q=exemplar');
    const before = await found(page);
    await page.check('.facet input[value="Announcement"]');
    await page.waitForFunction(
      () => location.search.includes('kind=Announcement') && !document.querySelector('[data-busy]'),
    );
    const after = await found(page);
    expect(after).not.toEqual(before);
    await page.goBack();
    await page.waitForFunction(
      (first) =>
        document.querySelector('.hit__title a')?.getAttribute('href') === first &&
        !document.querySelector('[data-busy]'),
      before[0],
    );
    expect(await found(page)).toEqual(before);
    await page.goForward();
    await page.waitForFunction(
      (first) =>
        document.querySelector('.hit__title a')?.getAttribute('href') === first &&
        !document.querySelector('[data-busy]'),
      after[0],
    );
    expect(await found(page)).toEqual(after);
    await page.context().close();
  });
});

it('downloads every result as CSV, not only those shown', async () => {
  const page = await search('q=exemplar&kind=Statement+of+money');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-csv]')]);
  type Row = { id: string; kind: string; address: string };
  const rows = parse<Row>(readFileSync(await download.path()), { bom: true, columns: true });
  expect(rows).toHaveLength(await number(page));
  expect(
    rows.every(
      ({ id, kind, address }) =>
        /^f-\d{4}$/.test(id) && kind === 'Statement of money' && address.endsWith(`/funding/${id}/`),
    ),
  ).toBe(true);
  await page.context().close();
});

it('works with the keyboard alone, and says what happened', async () => {
  const page = await open('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('digital aca', { delay: 20 });
  await page.waitForSelector('[role=listbox]:not([hidden])');
  expect(await page.getAttribute('#masthead-q', 'aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await page.getAttribute('#masthead-q', 'aria-activedescendant')).toBe('masthead-q-suggestions-0');
  await page.keyboard.press('Escape');
  expect(await page.getAttribute('#masthead-q', 'aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=digital+aca');
  await settled(page);
  await page.focus('.facet input');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.search.includes('kind=') && !document.querySelector('[data-busy]'));
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  expect(await page.getAttribute('[data-status]', 'role')).toBe('status');
  await page.context().close();
});

it('moves the focus to the first of the further results', async () => {
  const page = await search('q=exemplar');
  await page.click('[data-more]');
  await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.hit__title a')].indexOf(document.activeElement as HTMLAnchorElement),
    ),
  ).toBe(10);
  await page.context().close();
});

it('loads nothing of the index before a reader reaches for it', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.json'))).toEqual([]);
  await page.focus('#q');
  await page.waitForSelector('.facet', { state: 'attached' });
  expect(asked).toContain('/pagefind/pagefind.js');
  await page.close();
});

it('says so when the index cannot be had, and offers the lists', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site}search/?q=exemplar`);
  await page.waitForSelector('[data-notes] .warning');
  expect(await page.isVisible('[data-archives]')).toBe(true);
  await page.context().close();
});

it('offers the lists without script', async () => {
  for (const [from, field] of [
    ['about/', '#masthead-q'],
    ['', '#home-q'],
  ] as const) {
    const page = await open(from, { javaScriptEnabled: false });
    await page.fill(field, 'exemplar');
    await page.press(field, 'Enter');
    await page.waitForURL('**/search/?q=exemplar');
    expect(await page.textContent('main .warning')).toContain('nothing was searched');
    expect(await page.isVisible('[data-archives] a[href="/programmes/"]')).toBe(true);
    expect(await page.isVisible('#q')).toBe(false);
    await page.context().close();
  }
});

it('broke no rule of the content policy on the way', () => expect(problems).toEqual([]));
