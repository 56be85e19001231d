// The working table on the money page: what is listed, what the status counts and what the CSV holds are one and the
// same; the address remembers, and restores in a new browser.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PAGE } from '../../src/client/figures/arrange.ts';
import { readContent } from '../../src/reading/content.ts';
import { csvRecords } from '../open-data/read-csv.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const { statements } = readContent('content').content;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TABLE = '[data-figures]';
const settled = (page: Page) => page.locator(`${TABLE}:not([aria-busy])`).waitFor({ state: 'attached' });
/** The statements listed, in their order, once they are there. */
const shown = async (page: Page) => {
  await settled(page);
  return page
    .locator(`${TABLE} tr[data-statement]`)
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).dataset.statement!),
    );
};
const field = (page: Page, name: string) => page.locator(`[data-figures-form] [name="${name}"]`);
const status = async (page: Page) => {
  await settled(page);
  return page.locator('[data-figures-status]').innerText();
};
const search = (page: Page) => new URL(page.url()).search;

/** The rows of the CSV that the page hands over. */
async function downloaded(page: Page) {
  await settled(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-figures-csv]').click()]);
  return csvRecords(await readFile(await download.path(), 'utf8'));
}

/** Comes to the table, which has its rows fetched. */
const open = async (page: Page, address = '/funding/') => {
  await page.goto(address);
  await page.locator('[data-figures-form]').scrollIntoViewIfNeeded();
  await page.locator(`${TABLE} tbody`).first().waitFor({ state: 'attached' });
};
type Fits = (statement: (typeof statements)[number]) => boolean;
const idsOf = (fits: Fits) =>
  statements
    .filter(fits)
    .map(({ id }) => id)
    .toSorted();

describe.each([1280, 360])('at %i px', (width) => {
  const options = { viewport: { width, height: 900 }, acceptDownloads: true };

  test('what is chosen is listed, counted, handed over and named in the address', async () => {
    await site.visit(options, async (page) => {
      await open(page);
      expect(await status(page)).toBe(`All ${statements.length} figures are listed; 1 to ${PAGE} are shown.`);
      expect(await shown(page)).toHaveLength(PAGE);
      await field(page, 'kind').selectOption('spent');
      await field(page, 'programme').selectOption('nhs-covid-19-app');
      const wanted = idsOf(({ kind, programme }) => kind === 'spent' && programme === 'nhs-covid-19-app');
      expect(wanted.length).toBeGreaterThan(0);
      expect((await shown(page)).toSorted()).toEqual(wanted);
      expect(await status(page)).toMatch(new RegExp(`^${wanted.length} of ${statements.length} figures fits?\\.$`));
      expect(search(page)).toBe('?programme=nhs-covid-19-app&kind=spent');
      expect(await page.locator('[data-figures-citation]').innerText()).toMatch(
        /\/funding\/\?programme=nhs-covid-19-app&kind=spent$/,
      );
      const rows = await downloaded(page);
      expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted);
      for (const row of rows) expect(row.quote).toBe(statements.find(({ id }) => id === row.id)!.quote);
    });
  });

  test('the back button takes one choice back, the forward button makes it again', async () => {
    await site.visit(options, async (page) => {
      await open(page);
      await field(page, 'kind').selectOption('spent');
      await field(page, 'group').selectOption('programme');
      await page.goBack();
      expect(await field(page, 'group').inputValue()).toBe('');
      expect(search(page)).toBe('?kind=spent');
      await page.goBack();
      expect(await field(page, 'kind').inputValue()).toBe('');
      expect(await status(page)).toMatch(/^All /);
      await page.goForward();
      expect(await field(page, 'kind').inputValue()).toBe('spent');
      expect(await status(page)).toMatch(/ fit\b/);
    });
  });

  test('what is selected is counted, listed alone, handed over and restored by the address elsewhere', async () => {
    const address = await site.visit(options, async (page) => {
      await open(page, '/funding/?sort=smallest');
      const [first, , third] = await shown(page);
      await page.locator(`input[value="${third}"]`).check();
      await page.locator(`input[value="${first}"]`).check();
      expect(await status(page)).toMatch(/ 2 are selected\.$/);
      expect((await downloaded(page)).map(({ id }) => id).toSorted()).toEqual([first, third].toSorted());
      await field(page, 'only').check();
      expect(await shown(page)).toEqual([first, third]);
      return page.url();
    });
    await site.visit(options, async (page) => {
      await page.goto(address);
      await page.locator(`${TABLE} tbody`).first().waitFor({ state: 'attached' });
      expect(await shown(page)).toHaveLength(2);
      expect(await page.locator(`${TABLE} input:checked`).count()).toBe(2);
      await page.getByRole('button', { name: 'Select none' }).click();
      expect(await shown(page)).toHaveLength(PAGE);
      expect(search(page)).toBe('?sort=smallest');
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => search(page)).toBe('');
      expect(await downloaded(page)).toHaveLength(statements.length);
    });
  });
});

test('the pages hold every figure once, in the order asked for', async () => {
  await site.visit({}, async (page) => {
    await open(page, '/funding/?sort=oldest');
    const listed: string[] = [];
    for (;;) {
      listed.push(...(await shown(page)));
      const next = page.getByRole('button', { name: 'Next' });
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(listed.toSorted()).toEqual(idsOf(() => true));
    const days = listed.map((id) => statements.find((statement) => statement.id === id)!.said_on ?? '9999');
    expect(days).toEqual(days.toSorted());
    expect(search(page)).toBe(`?sort=oldest&page=${Math.ceil(statements.length / PAGE)}`);
  });
});

test('groups are headed by their names, with how many figures each has', async () => {
  await site.visit({}, async (page) => {
    await open(page, '/funding/?group=kind&kind=approved');
    expect(await page.locator('.figures__group').allInnerTexts()).toEqual([
      `Approved ${idsOf(({ kind }) => kind === 'approved').length}`,
    ]);
    await open(page, '/funding/?group=funder&programme=ai-lab');
    expect((await page.locator('.figures__group').allInnerTexts()).length).toBeGreaterThan(1);
    const listed = [...new Set(await shown(page))].toSorted();
    expect(listed).toEqual(idsOf(({ programme }) => programme === 'ai-lab').slice(0, listed.length));
  });
});

test('every value of every filter lists what has it, "not stated" among them', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    const names: [name: string, fits: (statement: (typeof statements)[number], value: string) => boolean][] = [
      [
        'funder',
        ({ funders }, value) => (value === 'not-stated' ? funders === undefined : (funders ?? []).includes(value)),
      ],
      ['recipient', ({ recipient }, value) => (value === 'not-stated' ? recipient === undefined : recipient === value)],
      ['programme', ({ programme }, value) => programme === value],
      ['kind', ({ kind }, value) => kind === value],
    ];
    for (const [name, fits] of names) {
      const values = await field(page, name)
        .locator('option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
      expect(values.length, name).toBeGreaterThan(3);
      for (const value of new Set([values[0]!, values[Math.floor(values.length / 2)]!, values.at(-1)!, 'not-stated'])) {
        if (!values.includes(value)) continue;
        await field(page, name).selectOption(value);
        const wanted = idsOf((statement) => fits(statement, value));
        expect(await status(page), `${name} ${value}`).toMatch(new RegExp(`^${wanted.length} of `));
        if (wanted.length <= PAGE) expect((await shown(page)).toSorted(), `${name} ${value}`).toEqual(wanted);
      }
      await field(page, name).selectOption('');
    }
  });
});

test('choices that nothing fits say so and offer no empty file', async () => {
  await site.visit({}, async (page) => {
    await page.goto('/funding/?programme=ai-lab&recipient=barts');
    await expect.poll(() => status(page)).toBe('No figure fits all of these. Take one of them back.');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-figures-csv]').isVisible()).toBe(false);
  });
});

test('a value the page does not know is said to be left out, and is no markup', async () => {
  await site.visit({}, async (page) => {
    await open(page, '/funding/?kind=nonsense&programme=%3Cscript%3E');
    expect(await status(page)).toMatch(
      /^Left out, because nothing here can be filtered so: kind “nonsense”, programme “<script>”\. All /,
    );
    expect(search(page)).toBe('');
  });
});

test('what could not be loaded is said, and is asked for again at the next choice', async () => {
  await site.visit({}, async (page) => {
    await page.route('**/funding/figures.json', (route) => route.abort());
    await page.goto('/funding/');
    await page.locator('[data-figures-form]').scrollIntoViewIfNeeded();
    await expect
      .poll(() => status(page))
      .toBe('The figures could not be loaded. Choose again, or use the lists below.');
    await page.unroute('**/funding/figures.json');
    await field(page, 'sort').selectOption('smallest');
    expect(await shown(page)).toHaveLength(PAGE);
    expect(search(page)).toBe('?sort=smallest');
  });
});

test('the whole of it is done by keyboard, and the focus stays where it was', async () => {
  await site.visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await open(page);
    await field(page, 'sort').focus();
    await page.keyboard.press('ArrowDown');
    await settled(page);
    expect(search(page)).toBe('?sort=smallest');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('sort');
    const box = page.locator(`${TABLE} input[type=checkbox]`).first();
    const id = await box.inputValue();
    await box.focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(id);
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    // A reader who turns the page is at the head of it.
    expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-figures'))).toBe(true);
    expect(search(page)).toBe(`?sort=smallest&page=2&selected=${id}`);
  });
});

test('nothing is fetched before a reader comes near', async () => {
  await site.visit({ viewport: { width: 360, height: 740 } }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/funding/', { waitUntil: 'networkidle' });
    expect(asked).not.toContain('/funding/figures.json');
    await page.locator('[data-figures-form]').scrollIntoViewIfNeeded();
    await page.waitForResponse('**/funding/figures.json');
  });
});
