// How a search is answered, with an index of a few invented entries.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../../src/search/browser/engine/answer.ts';
import type { Found, Pagefind } from '../../../../src/search/browser/engine/pagefind.ts';
import { readState } from '../../../../src/search/browser/query/search-state.ts';

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })));
afterEach(() => vi.unstubAllGlobals());

const found = (id: string, meta: Record<string, string>): Found => ({
  id,
  score: 1,
  words: [],
  data: async () => ({ url: `/${id}/`, content: 'care', meta, filters: {}, locations: [], anchors: [] }),
});
/** An index that gives the same entries for any words. */
const index = (...results: Found[]): Pagefind => ({
  options: async () => {},
  init: async () => {},
  search: async () => ({ results }),
});
const order = async (pagefind: Pagefind, address: string) =>
  (await answer(pagefind, readState(address))).results.map(({ id }) => id);

describe('an entry that is called exactly what was typed comes first', () => {
  const others = ['a', 'b', 'c', 'd'].map((id) => found(id, { title: `Care ${id}` }));
  it.each([
    ['its title', { title: 'Care' }],
    ['its name', { title: 'X', name: 'Care' }],
    ['its id', { title: 'X', id: 'care' }],
    ['one of its other names', { title: 'X', also: 'Nursing; Care' }],
    ['one of its terms', { title: 'X', term: 'Care; caring' }],
  ])('by %s', async (_by, meta) =>
    expect(await order(index(...others, found('named', meta)), '?q=care')).toEqual(['named', 'a', 'b', 'c', 'd']),
  );
  it('but only in the order of relevance', async () =>
    expect(await order(index(...others, found('named', { title: 'Care' })), '?q=care&sort=newest')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'named',
    ]));
  it('and only from among the first results', async () => {
    const many = Array.from({ length: 10 }, (_, place) => found(`m${place}`, { title: 'Y' }));
    expect((await order(index(...many, found('named', { title: 'Care' })), '?q=care')).at(-1)).toBe('named');
  });
});

it('asks the index nothing when nothing is asked for', async () => {
  const pagefind = index(found('a', { title: 'A' }));
  expect(await order(pagefind, '')).toEqual([]);
});
