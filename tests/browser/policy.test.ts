// In a real browser no page breaks its content security policy, says an error, or asks anybody else's server for
// anything.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { largestOfEachType } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Everything that goes wrong on a page from its first byte on. */
async function watched(page: Page, work: () => Promise<void>): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`) && !/^(?:data|blob):/.test(request.url()))
      wrong.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html'))
      wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await work();
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  return [...wrong, ...violations.map((violation) => `policy: ${violation}`)];
}

test('a breach of the policy would be noticed', async () => {
  const wrong = await site.visit({}, (page) =>
    watched(page, async () => {
      await page.goto('/');
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p style="color: red">x</p><img src="https://example.com/x.png" alt="">',
        );
      });
      await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length >= 2);
    }),
  );
  expect(wrong.filter((line) => line.startsWith('policy: style-src')).length).toBeGreaterThan(0);
  expect(wrong.filter((line) => line.startsWith('policy: img-src')).length).toBe(1);
  expect(wrong.some((line) => line.startsWith('console: '))).toBe(true);
});

test.each(largestOfEachType)('the $type page', async ({ page: { address } }) => {
  const wrong = await site.visit({}, (page) =>
    watched(page, async () => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(
        await page.evaluate(
          () => document.fonts.check('1rem "Arial"') && [...document.fonts].some(({ status }) => status === 'loaded'),
        ),
        'a font of the site is in use',
      ).toBe(true);
    }),
  );
  expect(wrong).toEqual([]);
});

test('search and the suggestions under the field of every page', async () => {
  const wrong = await site.visit({}, (page) =>
    watched(page, async () => {
      await page.goto('/about/');
      await page.getByRole('combobox').or(page.getByRole('searchbox')).first().click();
      await page.keyboard.type('exemplar', { delay: 10 });
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      await page.goto('/search/?q=exemplar');
      await page.locator('[data-list] li').first().waitFor();
    }),
  );
  expect(wrong).toEqual([]);
});

test('an address without a page gets the page that says so, with its status', async () => {
  await site.visit({}, async (page) => {
    const response = await page.goto('/funding/f-9999/');
    expect(response!.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('There is no page at this address');
  });
});

test('every page can be read with script turned off', async () => {
  await site.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/programmes/ai-lab/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('NHS AI Lab');
    expect(await page.locator('table.statements tbody tr').first().isVisible()).toBe(true);
    await page.goto('/search/');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('[data-archives] a').first().isVisible()).toBe(true);
    await page.goto('/funding/');
    expect(await page.locator('[data-figures-form]').isVisible()).toBe(false);
    await page.locator('main a[href^="/funding/kinds/"]').first().click();
    expect(await page.locator('table.statements tbody tr').first().isVisible()).toBe(true);
  });
});
