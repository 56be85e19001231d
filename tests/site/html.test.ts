// The HTML is valid: one page of each type and a hundred more by the rules of html-validate, every page for ids that
// stand twice.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { type BuiltPage, few, largestOfEachType, pages } from './built-site.ts';
import { elements } from './html-tree.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A title names the sum, what it is for and the programme, so that no two pages share one; search engines may cut
      // it.
      'long-title': 'off',
      // White space at the end of a line of the built file is the template's and shows nowhere.
      'no-trailing-whitespace': 'off',
      // The form of the working table is there with script only, works in place as it is changed and says so;
      // no-script.test.ts asks a button of every other form.
      'wcag/h32': 'off',
    },
  }),
);

async function mistakes(page: BuiltPage): Promise<string[]> {
  const report = await validator.validateString(page.html, page.address);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${page.address}: ${ruleId}: ${message} (${selector})`),
  );
}

test.each(largestOfEachType)('the $type page is valid', async ({ page }) => {
  expect(few(await mistakes(page))).toEqual([]);
});

test('a hundred pages from end to end of the site are valid', async () => {
  const step = pages.length / 100;
  const chosen = Array.from({ length: 100 }, (_, index) => pages[Math.floor(index * step)]!);
  expect(new Set(chosen).size).toBe(100);
  expect(few((await Promise.all(chosen.map(mistakes))).flat())).toEqual([]);
});

test('no id stands twice on a page, and every page is well formed', () => {
  const twice = pages.flatMap((page) => {
    const seen = new Set<string>();
    return [...elements(page.tree)].flatMap(({ attributes }) => {
      const id = attributes.get('id');
      if (id === undefined) return [];
      if (id === '' || /\s/.test(id) || seen.has(id)) return [`${page.address}#${id}`];
      seen.add(id);
      return [];
    });
  });
  expect(few(twice)).toEqual([]);
});
