import { expect, test } from 'vitest';
import { printed } from '../printed.ts';
import { told } from '../told.ts';

test.each([
  ['by its words', '#what-was-promised'],
  ['by its id, as the address bar shows it', '#text-what-was-promised'],
])('a link to a heading of the same text, %s', async (_how, href) => {
  const source = `[see](${href})\n\n## What was promised?`;
  expect(told(source)).toEqual([]);
  expect(await printed(source)).toContain('<a href="#text-what-was-promised">see</a>');
});

test('a link to a heading that is not there', () =>
  expect(told('## What was promised?\n\n[see](#what-was-promissed) [or](#money)')).toEqual([
    '12: The link leads to "#what-was-promissed", and no heading of this text has that id. Did you mean ' +
      '"#what-was-promised"? Known: #what-was-promised.',
    '12: The link leads to "#money", and no heading of this text has that id. Remove it or correct its name. Known: ' +
      '#what-was-promised.',
  ]));

test('a link to another host without its scheme', () =>
  expect(told('[x](//host.example/a)')).toEqual([
    '10: The link leads to "//host.example/a", which is no address. Write an address of this site beginning with ' +
      '"/", ' +
      'or a whole one beginning with https:// or http://.',
  ]));

test('footnotes lead to their place and back', async () => {
  const source = 'One.[^1]\n\n[^1]: Two.';
  expect(told(source)).toEqual([]);
  expect(await printed(source)).toMatch(/href="#user-content-fn-1"[\s\S]*href="#user-content-fnref-1"/);
});
