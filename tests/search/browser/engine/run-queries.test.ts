// Sets of results joined, cut and left out.
import { expect, it } from 'vitest';
import { inOrder, runQueries } from '../../../../src/search/browser/engine/run-queries.ts';
import type { Found, Pagefind } from '../../../../src/search/browser/engine/pagefind.ts';
import { parseQuery } from '../../../../src/search/browser/query/query.ts';

const TEXTS: Record<string, string> = {
  a: 'care record of london',
  b: 'care record of leeds, shared care',
  c: 'shared care in london',
  d: 'a record of care',
};
const result = (id: string): Found => ({ id, score: 1, words: [], data: () => Promise.reject(new Error('not asked')) });
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  search: async (term, { sort } = {}) => {
    const phrase = /^"(.*)"$/.exec(term ?? '')?.[1];
    const ids = Object.keys(TEXTS).filter((id) =>
      term === null || phrase !== undefined
        ? TEXTS[id]!.includes(phrase ?? '')
        : term.split(' ').every((word) => TEXTS[id]!.includes(word)),
    );
    return { results: (sort === undefined ? ids : ids.toReversed()).map(result) };
  },
};
const run = async (...typed: string[]) =>
  (await runQueries(pagefind, typed.map(parseQuery), 'relevance')).map(({ id }) => id).join('');

it.each([
  ['care', 'abcd'],
  ['"care record"', 'ab'],
  ['"care record" london', 'a'],
  ['"care record" "shared care"', 'b'],
  ['care -london', 'bd'],
  ['care -"shared care"', 'ad'],
  ['"care record" -leeds', 'a'],
  ['-london', 'bd'],
])('%s finds %s', async (typed, ids) => expect(await run(typed)).toBe(ids));

it('joins queries, the results of the first before those of the next, each once', async () =>
  expect(await run('leeds', 'london', 'care record')).toBe('bacd'));

it('puts joined results into the order that is asked for', async () => {
  const order = async (sort: 'relevance' | 'newest') =>
    (await runQueries(pagefind, ['leeds', 'london'].map(parseQuery), sort)).map(({ id }) => id).join('');
  expect([await order('relevance'), await order('newest')]).toEqual(['bac', 'cba']);
  expect((await inOrder(pagefind, ['a', 'd'].map(result), 'oldest')).map(({ id }) => id)).toEqual(['d', 'a']);
});
