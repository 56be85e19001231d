// Every page has a title and a description of its own, in British English, and says the same to those who share it.
import { expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { type BuiltPage, few, pages } from './built-site.ts';
import { named, textIn } from './html-tree.ts';

const titleOf = (page: BuiltPage) => textIn(named(page.tree, 'title').find(({ parent }) => parent!.name === 'head')!);
const metaOf = (page: BuiltPage, key: 'name' | 'property', name: string) =>
  named(page.tree, 'meta')
    .filter(({ attributes }) => attributes.get(key) === name)
    .map(({ attributes }) => attributes.get('content') ?? '');

/** The values that more than one page has, with the pages. */
const shared = (valueOf: (page: BuiltPage) => string): string[] =>
  [...Map.groupBy(pages, valueOf)]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${value}: ${group.map(({ address }) => address).join(' ')}`);

test('every title is its own and ends with the name of the record', () => {
  expect(few(shared(titleOf))).toEqual([]);
  expect(
    few(pages.filter((page) => !titleOf(page).endsWith(settings.name) || titleOf(page).startsWith('–')).map(titleOf)),
  ).toEqual([]);
});

test('every description is its own, and says something', () => {
  for (const page of pages) expect(metaOf(page, 'name', 'description'), page.address).toHaveLength(1);
  expect(few(shared((page) => metaOf(page, 'name', 'description')[0]!))).toEqual([]);
  expect(
    few(
      pages.filter((page) => metaOf(page, 'name', 'description')[0]!.trim().length < 25).map(({ address }) => address),
    ),
  ).toEqual([]);
});

test('what is shared with others is the title and the description of the page', () => {
  for (const page of pages) {
    expect(metaOf(page, 'property', 'og:description'), page.address).toEqual(metaOf(page, 'name', 'description'));
    expect(titleOf(page).startsWith(metaOf(page, 'property', 'og:title')[0]!), page.address).toBe(true);
  }
});

test('every page says its language, its character set and that it fits a small screen', () => {
  const lacking = pages.filter(({ html, tree }) => {
    const viewport =
      named(tree, 'meta')
        .find(({ attributes }) => attributes.get('name') === 'viewport')
        ?.attributes.get('content') ?? '';
    return (
      !/^<!doctype html>/i.test(html) ||
      named(tree, 'html')[0]!.attributes.get('lang') !== 'en-GB' ||
      html.indexOf('<meta charset="utf-8">') > 200 ||
      !viewport.includes('width=device-width') ||
      /maximum-scale|user-scalable/.test(viewport)
    );
  });
  expect(few(lacking.map(({ address }) => address))).toEqual([]);
});
