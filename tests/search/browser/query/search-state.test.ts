// The address holds the search, and nothing else does.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FACETS } from '../../../../src/search/facets.ts';
import {
  isEmpty,
  PAGE,
  readState,
  SORTS,
  toggle,
  writeState,
  type Chosen,
  type SearchState,
} from '../../../../src/search/browser/query/search-state.ts';

const chosen = fc
  .record(
    Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        fc
          .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
          .map((values) => values.sort()),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((values) => ({ ...values }));
/** No value is wanted and left out at once. */
const apart = (facets: Chosen, without: Chosen): Chosen =>
  Object.fromEntries(
    FACETS.map(
      (facet) => [facet, (facets[facet] ?? []).filter((value) => without[facet]?.includes(value) !== true)] as const,
    ).filter(([, values]) => values.length > 0),
  );
const state: fc.Arbitrary<SearchState> = fc
  .record({
    q: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim()),
    facets: chosen,
    without: chosen,
    sort: fc.constantFrom(...SORTS),
    shown: fc.integer({ min: 1, max: 100 }).map((pages) => pages * PAGE),
  })
  .map((one) => ({ ...one, facets: apart(one.facets, one.without) }));

describe('readState and writeState', () => {
  it('give back what was put in', () =>
    fc.assert(fc.property(state, (one) => void expect(readState(`?${writeState(one)}`)).toEqual(one))));
  it('write a state in one way only', () =>
    fc.assert(fc.property(state, (one) => void expect(writeState(readState(writeState(one)))).toBe(writeState(one)))));
  it('take any address', () =>
    fc.assert(fc.property(fc.string(), (address) => void expect(SORTS).toContain(readState(address).sort))));

  it.each([
    ['?q=LHCRE', { q: 'LHCRE', facets: {}, without: {}, sort: 'relevance', shown: 10 }],
    [
      '?q=+a++b+&kind=Source&kind=Programme&kind=',
      { q: 'a b', facets: { kind: ['Programme', 'Source'] }, without: {}, sort: 'relevance', shown: 10 },
    ],
    [
      '?-standing=Trade+press&kind=Source&kind=Programme&-kind=Source',
      {
        q: '',
        facets: { kind: ['Programme'] },
        without: { kind: ['Source'], standing: ['Trade press'] },
        sort: 'relevance',
        shown: 10,
      },
    ],
    ['?sort=size&shown=-3&other=1', { q: '', facets: {}, without: {}, sort: 'relevance', shown: 10 }],
    ['?shown=25', { q: '', facets: {}, without: {}, sort: 'relevance', shown: 30 }],
  ])('reads %s', (address, expected) => expect(readState(address)).toEqual(expected));

  it('leaves out what is the default', () => expect(writeState(readState('?q=&sort=relevance&shown=10'))).toBe(''));
});

it('puts a value on and takes it off again', () => {
  fc.assert(
    fc.property(state, fc.constantFrom(...FACETS), (one, facet) => {
      const on = toggle(one, facet, 'A value');
      expect(on.facets[facet]).toContain('A value');
      expect(toggle(on, facet, 'A value').facets).toEqual(one.facets);
    }),
  );
  expect([isEmpty(readState('')), isEmpty(readState('?-kind=Source'))]).toEqual([true, false]);
});

it('wants a value or leaves it out, never both', () => {
  const left = toggle(readState('?kind=Source&kind=Person'), 'kind', 'Source', 'without');
  expect(writeState(left)).toBe('kind=Person&-kind=Source');
  expect(writeState(toggle(left, 'kind', 'Source', 'without'))).toBe('kind=Person');
  expect(writeState(toggle(left, 'kind', 'Source'))).toBe('kind=Person&kind=Source');
});
