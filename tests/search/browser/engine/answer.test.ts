// How a search is answered, with an index of a few invented entries.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found, Pagefind } from '../../../../src/search/browser/engine/pagefind.ts';
import { readState } from '../../../../src/search/browser/query/search-state.ts';

let answer: typeof import('../../../../src/search/browser/engine/answer.ts').answer;
beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  // What has been loaded is kept by the modules.
  vi.resetModules();
  ({ answer } = await import('../../../../src/search/browser/engine/answer.ts'));
});
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
    ['a word that people use for it', { title: 'X', help: 'nursing; care' }],
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

type Invented = [id: string, content: string, facets?: Record<string, string>];

/** An index that searches a few entries as Pagefind does, and the files beside it. */
function searching(entries: readonly Invented[], names: Record<string, string> = {}): Pagefind {
  const keys = entries.flatMap(([, , facets = {}]) => Object.entries(facets).map((one) => one.join('|')));
  const values = [...new Set(keys)];
  const placesOf = (facets: Record<string, string> = {}) =>
    Object.entries(facets).map((one) => values.indexOf(one.join('|')));
  const files: Record<string, unknown> = {
    '/search/facets.json': {
      values: values.map((one) => one.split('|')),
      entries: Object.fromEntries(entries.map(([id, , facets]) => [id, placesOf(facets)])),
    },
    '/search/words.json': entries.flatMap(([, content]) => content.split(' ')),
    '/search/vocabulary.json': { names },
  };
  vi.stubGlobal('fetch', async (address: string) => Response.json(files[address]));
  /** Words that nothing holds are searched for by their first letters. */
  const holds = (content: string, word: string) =>
    entries.some(([, other]) => other.includes(word)) ? content.includes(word) : content.includes(word.slice(0, 2));
  return {
    options: async () => {},
    init: async () => {},
    search: async (term) => ({
      results: entries
        .filter(([, content]) =>
          (term ?? '')
            .toLowerCase()
            .split(' ')
            .every((word) => holds(content, word)),
        )
        .map(([id, content]) => {
          const result = found(id, { title: id });
          return { ...result, data: async () => ({ ...(await result.data()), content }) };
        }),
    }),
  };
}
const CARE: Invented[] = [
  ['a', 'care record london', { kind: 'Announcement', year: '2021' }],
  ['b', 'care record palantir', { kind: 'Source', year: '2021' }],
  ['c', 'care plan london', { kind: 'Announcement', year: '2019' }],
];
const asked = async (address: string, names?: Record<string, string>) => {
  const { results, reading } = await answer(searching(CARE, names), readState(address));
  return { ids: results.map(({ id }) => id).join(''), reading };
};

describe('kinds and years that the words ask for', () => {
  it('narrow the results, and are said', async () => {
    const { ids, reading } = await asked('?q=announcements+in+2021');
    expect([ids, reading?.kinds]).toEqual(['a', 'Announcement, 2021']);
  });
  it.each([
    ['care from 2019 to 2021', 'abc'],
    ['care since 2021', 'ab'],
    ['care until 2019', 'c'],
    ['care before 2019', ''],
    ['care after 2021', ''],
  ])('%s', async (q, ids) => expect((await asked(`?${new URLSearchParams({ q })}`)).ids).toBe(ids));
  it('narrow them together with the filters', async () =>
    expect((await asked('?q=since+2020&kind=Source')).ids).toBe('b'));
  it('are words like any other when there is nothing of the kind', async () => {
    const { reading } = await asked('?q=sources+from+2019+about+london');
    expect([reading?.kinds, reading?.nowhere]).toEqual([null, ['sources', '2019']]);
  });
  it('give nothing when nothing is of the years', async () => expect((await asked('?q=care+since+2022')).ids).toBe(''));
});

describe('words that the record does not hold', () => {
  it('are left out and named, and what was searched is said', async () =>
    expect(await asked('?q=care+record+DeepMind')).toMatchObject({
      ids: 'ab',
      reading: { nowhere: ['DeepMind'], searched: 'care record', corrected: null, offered: null },
    }));
  it('give nothing alone, however they begin', async () =>
    expect(await asked('?q=Carillion')).toMatchObject({ ids: '', reading: { nowhere: ['Carillion'] } }));
  it('are put right where it is plain', async () =>
    expect(await asked('?q=palentir')).toMatchObject({
      ids: 'b',
      reading: { nowhere: [], searched: 'palantir', corrected: 'palantir' },
    }));
});

it('shows what holds most of the words when nothing holds them all', async () =>
  expect(await asked('?q=palantir+record+plan')).toMatchObject({ ids: 'b', reading: { most: true, nowhere: [] } }));

it('finds other names, and says so', async () =>
  expect(await asked('?q=capital', { capital: 'London' })).toMatchObject({
    ids: 'ac',
    reading: { also: ['london'], nowhere: [], searched: 'london' },
  }));

it.each([
  [4, true],
  [5, false],
])('of %i results, other readings are looked for: %s', async (many, looked) => {
  const entries: Invented[] = Array.from({ length: many }, (_, place) => [`e${place}`, 'capital']);
  const pagefind = searching([...entries, ['l', 'london']], { capital: 'London' });
  const { reading, results } = await answer(pagefind, readState('?q=capital'));
  expect([reading?.also ?? [], results.length]).toEqual(looked ? [['london'], many + 1] : [[], many]);
});
