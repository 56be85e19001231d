// Neither a word of a hundred letters nor a table of eight columns widens a page on a phone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { largestOfEachType } from '../site/built-site.ts';
import { printed } from '../text/printed.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikarbeiterverbandsvorsitzenderstellvertreters';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Puts a long word into each kind of element that holds text, one after the other, and names those that widen the page.
 */
const widenedBy = (page: Page, word: string) =>
  page.evaluate((long) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const form = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const seen = new Set<string>();
    const holding = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
      if (!own || element.closest('svg, script, button, option, .visually-hidden') || element.offsetParent === null)
        return false;
      // Words of ours, which no editor writes: what is kept on one line, such as the standing of a source, and the two
      // tables without a box, which explain kinds and standings.
      if (getComputedStyle(element).whiteSpace === 'nowrap' || element.closest('main > table')) return false;
      // One of each kind, in each kind of place.
      const kind = [element, element.parentElement!, element.parentElement!.parentElement ?? element]
        .map(form)
        .join(' < ');
      if (seen.has(kind)) return false;
      seen.add(kind);
      return true;
    });
    const room = document.documentElement.clientWidth;
    const widened = holding.filter((element) => {
      const text = element.appendChild(document.createTextNode(` ${long}`));
      const wide = document.documentElement.scrollWidth > room || document.body.scrollWidth > room;
      text.remove();
      return wide;
    });
    return {
      looked: holding.length,
      widened: widened.map((element) => `${form(element)} in ${form(element.parentElement!)}`),
    };
  }, word);

test('a page that is widened would be noticed', async () => {
  const { widened } = await site.visit(PHONE, async (page) => {
    await page.goto('/about/');
    await page.evaluate(() => {
      document.querySelector('h1')!.style.overflowWrap = 'normal';
    });
    return widenedBy(page, WORD);
  });
  expect(widened).toEqual([expect.stringMatching(/^h1/)]);
});

describe('a word of a hundred letters', () => {
  test.each(largestOfEachType)('on the $type page', async ({ page: { address } }) => {
    const { looked, widened } = await site.visit(PHONE, async (page) => {
      await page.goto(address);
      return widenedBy(page, WORD);
    });
    expect(looked).toBeGreaterThan(3);
    expect(widened).toEqual([]);
  });
});

test('a table of eight columns in an article scrolls in its own box, named and in reach of the keyboard', async () => {
  const cells = (text: string) => `| ${Array.from({ length: 8 }, () => text).join(' | ')} |`;
  const html = await printed(`## What it cost\n\n${cells('one')}\n${cells('---')}\n${cells('aaaaaaaaaaaaaaaa')}`);
  const { address } = largestOfEachType.find(({ type }) => type === 'programme')!.page;
  const found = await site.visit(PHONE, async (page) => {
    await page.goto(address);
    await page.evaluate((table) => document.querySelector('.prose')!.insertAdjacentHTML('afterbegin', table), html);
    const box = page.getByRole('region', { name: 'Table: What it cost' });
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
    return box.evaluate((element) => ({
      pageIsWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      boxScrolls: element.scrollWidth > element.clientWidth,
    }));
  });
  expect(found).toEqual({ pageIsWide: false, boxScrolls: true });
});
