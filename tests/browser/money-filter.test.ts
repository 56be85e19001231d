// The filter on the money page: what is listed, what the status counts and what the CSV holds are one and the same; the
// address remembers.
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../src/reading/content.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const { statements } = readContent('content').content;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The statements listed, once what was chosen is there. */
const shown = async (page: Page) => {
  await settled(page);
  return page.locator('tr[data-statement]').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => (row as HTMLElement).dataset.statement!)
      .toSorted(),
  );
};
const settled = (page: Page) => page.locator('[data-filter-list]:not([aria-busy])').waitFor({ state: 'attached' });
const filter = (page: Page, name: string) => page.locator(`.filter select[name="${name}"]`);
const status = async (page: Page) => {
  await settled(page);
  return page.locator('[data-filter-status]').innerText();
};

/** The rows of the CSV that the page hands over. */
async function downloaded(page: Page) {
  await settled(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-filter-csv]').click()]);
  return csvParse(await readFile(await download.path(), 'utf8'));
}

const open = async (page: Page, address = '/funding/') => {
  await page.goto(address);
  await page.locator('form.filter').waitFor();
};
const idsOf = (fits: (statement: (typeof statements)[number]) => boolean) =>
  statements
    .filter(fits)
    .map(({ id }) => id)
    .toSorted();

describe.each([1280, 360])('at %i px', (width) => {
  const options = { viewport: { width, height: 900 }, acceptDownloads: true };

  test(
    'choosing "spent" lists the spent statements, counts them, hands them over as CSV and names them in the ' +
      'address',
    async () => {
      await site.visit(options, async (page) => {
        await open(page);
        expect(await status(page)).toBe(
          `All ${statements.length} statements stand in the lists below. Choose, and those that fit are listed here.`,
        );
        await filter(page, 'kind').selectOption('spent');
        const wanted = idsOf(({ kind }) => kind === 'spent');
        expect(wanted.length).toBeGreaterThan(0);
        expect(await shown(page)).toEqual(wanted);
        expect(await status(page)).toBe(`${wanted.length} of ${statements.length} statements fit.`);
        expect(new URL(page.url()).search).toBe('?kind=spent');
        expect(await page.locator('[data-filter-citation]').innerText()).toMatch(/\/funding\/\?kind=spent$/);
        const rows = await downloaded(page);
        expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted);
        expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['spent']));
        for (const row of rows) expect(row.quote).toBe(statements.find(({ id }) => id === row.id)!.quote);
      });
    },
  );

  test('the back button takes one choice back, the forward button makes it again', async () => {
    await site.visit(options, async (page) => {
      await open(page);
      await filter(page, 'kind').selectOption('spent');
      await filter(page, 'programme').selectOption('nhs-covid-19-app');
      const both = idsOf(({ kind, programme }) => kind === 'spent' && programme === 'nhs-covid-19-app');
      const one = idsOf(({ kind }) => kind === 'spent');
      expect(both.length).toBeLessThan(one.length);
      expect(await shown(page)).toEqual(both);
      await page.goBack();
      expect(await filter(page, 'programme').inputValue()).toBe('');
      expect(await shown(page)).toEqual(one);
      await page.goBack();
      expect(await filter(page, 'kind').inputValue()).toBe('');
      expect(await status(page)).toMatch(/^All /);
      await page.goForward();
      expect(await filter(page, 'kind').inputValue()).toBe('spent');
      expect(await shown(page)).toEqual(one);
    });
  });

  test('an address with a filter opens with it, and "Show all" takes every choice back', async () => {
    await site.visit(options, async (page) => {
      await open(page, '/funding/?kind=approved');
      expect(await filter(page, 'kind').inputValue()).toBe('approved');
      expect(await shown(page)).toEqual(idsOf(({ kind }) => kind === 'approved'));
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => status(page)).toMatch(/^All /);
      expect(await filter(page, 'kind').inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      expect(await downloaded(page)).toHaveLength(statements.length);
    });
  });
});

test('funders, recipients and years filter too, "not stated" among them', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    const names: [name: string, fits: (statement: (typeof statements)[number], value: string) => boolean][] = [
      [
        'funder',
        ({ funders }, value) => (value === 'not-stated' ? funders === undefined : (funders ?? []).includes(value)),
      ],
      ['recipient', ({ recipient }, value) => (value === 'not-stated' ? recipient === undefined : recipient === value)],
      ['programme', ({ programme }, value) => programme === value],
    ];
    for (const [name, fits] of names) {
      const select = filter(page, name);
      const values = await select
        .locator('option')
        .evaluateAll((options) =>
          options.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== ''),
        );
      expect(values.length, name).toBeGreaterThan(3);
      for (const value of [values[0]!, values[Math.floor(values.length / 2)]!, values.at(-1)!]) {
        await select.selectOption(value);
        expect(await shown(page), `${name} ${value}`).toEqual(idsOf((statement) => fits(statement, value)));
      }
      await select.selectOption('');
    }
  });
});

test('the years divide the statements: each is listed under one year, or under "not one year"', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    const select = filter(page, 'year');
    const values = await select
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== ''),
      );
    const listed: string[] = [];
    for (const value of values) {
      await select.selectOption(value);
      listed.push(...(await shown(page)));
    }
    expect(listed.toSorted()).toEqual(idsOf(() => true));
  });
});

test('choices that nothing fits say so and offer no empty file', async () => {
  await site.visit({}, async (page) => {
    await open(page, '/funding/?programme=ai-lab&recipient=barts');
    expect(await shown(page)).toEqual([]);
    expect(await status(page)).toBe('No statement fits all of these. Take one of them back.');
    expect(await page.locator('[data-filter-csv]').isVisible()).toBe(false);
  });
});

test('a value the page does not know is said to be left out, and is no markup', async () => {
  await site.visit({}, async (page) => {
    await open(page, '/funding/?kind=nonsense&programme=%3Cscript%3E');
    expect(await shown(page)).toEqual([]);
    expect(await status(page)).toMatch(
      /^Left out, because nothing here can be filtered so: kind “nonsense”, programme “<script>”\. All /,
    );
  });
});

test('what could not be loaded is said, and is asked for again at the next choice', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    await page.route('**/funding/kinds/**', (route) => route.abort());
    await filter(page, 'kind').selectOption('spent');
    expect(await status(page)).toBe('The statements could not be loaded. Choose again, or use the lists below.');
    await page.unroute('**/funding/kinds/**');
    await filter(page, 'kind').selectOption('approved');
    expect(await shown(page)).toEqual(idsOf(({ kind }) => kind === 'approved'));
  });
});
