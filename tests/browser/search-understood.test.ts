// What people type is understood, and what the record does not hold is said: over the built site, in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTen } from '../search/relevance/judge.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
let page: Page;
let done: () => void;
let visit: Promise<unknown>;
beforeAll(async () => {
  site = await openSite();
  const ready = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  done = end.resolve;
  visit = site.visit({}, async (opened) => {
    page = opened;
    await page.goto('/search/?q=warm');
    ready.resolve();
    await end.promise;
  });
  await ready.promise;
});
afterAll(async () => {
  done();
  await visit;
  await site.close();
});

async function search(query: string) {
  const found = await firstTen(page, query);
  const [status, notes] = await Promise.all([page.textContent('[data-status]'), page.textContent('[data-notes]')]);
  return { found, status: status!, notes: notes! };
}

/** A word made of letters that no language puts in this order, so that no record holds it. */
const NOWHERE = 'Xqzvwkj';

describe('a word that is nowhere in the record', () => {
  it('finds nothing, and is named', async () => {
    const { found, status, notes } = await search(NOWHERE);
    expect([found, status]).toEqual([[], `No results for ${NOWHERE}`]);
    expect(notes).toContain(`Nothing here holds “${NOWHERE}”.`);
    expect(notes).not.toContain('Did you mean');
  });
  it.each(['Addenbrookes', 'DoH', 'café', 'Accenture', 'Oracle', 'Cerner', 'Ofsted'])(
    '%s is found as it is, or said to be nowhere; never taken for another',
    async (word) => {
      const { found, status, notes } = await search(word);
      expect(notes).not.toContain('is spelt');
      if (found.length === 0) expect(notes).toContain(`Nothing here holds “${word}”.`);
      expect(status).toContain(word);
    },
  );
  it('leaves the other words their results', async () => {
    const all = await search('exemplar');
    const { found, status, notes } = await search(`exemplar ${NOWHERE}`);
    expect(found).toEqual(all.found);
    expect(status).toBe(all.status);
    expect(notes).toContain(`Nothing here holds “${NOWHERE}”. Shown: results for the other words.`);
  });
  it('is offered another spelling that is near, and no more than that', async () => {
    const { notes } = await search('Global Digital Exampler');
    expect(notes).toContain('Nothing here holds “Exampler”.');
    expect(notes).toContain('Did you mean Global Digital exemplar?');
    await page.click('[data-notes] button');
    await page.waitForFunction(() => !document.querySelector('[data-busy]') && location.search.endsWith('exemplar'));
    expect(await page.textContent('[data-notes]')).toBe('');
  });
});

it('says what was put right, and cites what was counted', async () => {
  const { status, notes } = await search('palentir');
  expect(status).toMatch(/^\d+ results for palantir$/);
  expect(notes).toContain('Nothing here is spelt palentir. Shown: results for palantir.');
  await page.click('[data-cite]');
  await page.waitForFunction(() => document.querySelector('[data-citation]')!.textContent !== '');
  expect(await page.textContent('[data-citation]')).toMatch(/: \d+ results for palantir\. \S+\/search\/\?q=palentir$/);
});

it('cites the words that were searched, without those that are nowhere', async () => {
  await search(`exemplar ${NOWHERE}`);
  await page.click('[data-cite]');
  await page.waitForFunction(() => document.querySelector('[data-citation]')!.textContent.includes('exemplar'));
  expect(await page.textContent('[data-citation]')).toMatch(/: \d+ results for exemplar\. /);
});

it('shows what holds most of the words when nothing holds them all', async () => {
  const { found, status, notes } = await search('palantir ambulance pharmacists wannacry');
  expect(notes).toContain('No entry holds all of these words. Shown: those that hold most of them.');
  expect(status).toContain('most of: ');
  expect(found.length).toBeGreaterThan(0);
});

it('reads kinds and dates', async () => {
  const { notes } = await search('announcements in 2021');
  expect(notes).toContain('Read as: Announcement, 2021.');
  expect(
    await page.$$eval('.hit__facts', (lines) =>
      lines.every(({ textContent }) => /^Announcement · .*2021/.test(textContent)),
    ),
  ).toBe(true);
  // In quotation marks they are words.
  expect((await search('"announcements in 2021"')).notes).not.toContain('Read as');
});

it.each([
  ['half a million', '£500,000'],
  ['quarter of a billion', '£250m'],
  ['F38', 'f-0038'],
  ['what happened to the app?', 'app'],
  ['Exemplârs', 'exemplars'],
])('%s finds what %s finds', async (typed, plain) =>
  expect((await search(typed)).found).toEqual((await search(plain)).found),
);

it.each([
  ['download', '/data/'],
  ['rss feed', '/news/'],
  ['contact', '/corrections/'],
  ['cite', '/about/licence/'],
])('%s leads to %s', async (word, address) => expect((await search(word)).found[0]).toBe(address));
