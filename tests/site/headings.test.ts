// Every page has one main heading, and no heading skips a level.
import { expect, test } from 'vitest';
import { few, pages } from './built-site.ts';
import { named, visibleText } from './html-tree.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

test('every page has one h1, its first heading, and no heading is empty or skips a level', () => {
  const wrong = pages.flatMap(({ address, tree }) => {
    const headings = named(tree, ...HEADINGS);
    const levels = headings.map(({ name }) => HEADINGS.indexOf(name) + 1);
    const mains = levels.filter((level) => level === 1).length;
    return [
      ...(mains === 1 && levels[0] === 1 ? [] : [`${address} has ${mains} h1 and begins with h${levels[0]}`]),
      ...headings.filter((heading) => visibleText(heading) === '').map(({ name }) => `${address} has an empty ${name}`),
      ...levels.flatMap((level, index) =>
        index > 0 && level > levels[index - 1]! + 1
          ? [`${address} goes from h${levels[index - 1]} to h${level} at "${visibleText(headings[index]!)}"`]
          : [],
      ),
    ];
  });
  expect(few(wrong)).toEqual([]);
});

test('the headings of one level under one heading differ, so that a list of headings can be used to find one', () => {
  const alike = pages.flatMap(({ address, tree }) => {
    const path: string[] = [];
    const seen = new Set<string>();
    return named(tree, ...HEADINGS).flatMap((heading) => {
      path.length = HEADINGS.indexOf(heading.name);
      path.push(visibleText(heading));
      const whole = path.join(' › ');
      if (seen.has(whole)) return [`${address}: ${whole}`];
      seen.add(whole);
      return [];
    });
  });
  expect(few(alike)).toEqual([]);
});
