// Results narrowed and counted by facets.
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { countFacets, narrowed, type FacetValues } from '../../../../src/search/browser/engine/facet-values.ts';
import { FACETS } from '../../../../src/search/facets.ts';
import { toggle, type Chosen, type SearchState } from '../../../../src/search/browser/query/search-state.ts';

const all: FacetValues = {
  values: [
    ['kind', 'Source'],
    ['kind', 'Programme'],
    ['year', '2019'],
    ['year', '2020'],
  ],
  entries: { a: [0, 2], b: [0, 3], c: [1, 2], d: [1] },
};
const results = ['a', 'b', 'c', 'd', 'unknown'].map((id) => ({ id }));
const ids = (facets: Chosen, without: Chosen = {}) =>
  narrowed(all, results, { facets, without })
    .map(({ id }) => id)
    .join('');

const counts = (facets: Chosen, without: Chosen = {}) => countFacets(all, results, { facets, without });

it('keeps what has one of the values in each facet', () => {
  expect([
    ids({ kind: ['Source'] }),
    ids({ kind: ['Source', 'Programme'] }),
    ids({ kind: ['Source'], year: ['2019'] }),
    ids({ kind: ['No such'] }),
  ]).toEqual(['ab', 'abcd', 'a', '']);
});

it('counts what each value would give', () => {
  expect(counts({})).toEqual({ kind: { Source: 2, Programme: 2 }, year: { 2019: 2, 2020: 1 } });
  expect(counts({ kind: ['Source'] })).toEqual({ kind: { Source: 2, Programme: 2 }, year: { 2019: 1, 2020: 1 } });
  expect(counts({ kind: ['Source'], year: ['2020'] })).toEqual({
    kind: { Source: 1, Programme: 0 },
    year: { 2019: 1, 2020: 1 },
  });
});

it('leaves out what has one of the values left out', () => {
  expect([
    ids({}, { kind: ['Source'] }),
    ids({ kind: ['Programme'] }, { year: ['2019'] }),
    ids({}, { kind: ['Source'], year: ['2019'] }),
    ids({}, { kind: ['No such'] }),
  ]).toEqual(['cdunknown', 'd', 'dunknown', 'abcdunknown']);
  expect(counts({}, { kind: ['Source'] })).toEqual({ kind: { Source: 2, Programme: 2 }, year: { 2019: 1, 2020: 0 } });
});

it('counts for each value what choosing it gives, and for one left out what goes', () => {
  const values = FACETS.slice(0, 3).flatMap((facet) =>
    ['x', 'y', 'z'].map((value) => [facet, value] as [typeof facet, string]),
  );
  const entries = fc.dictionary(fc.stringMatching(/^[a-z]{3}$/), fc.uniqueArray(fc.nat({ max: values.length - 1 })), {
    maxKeys: 12,
  });
  const choice = fc.array(
    fc.record({
      place: fc.nat({ max: values.length - 1 }),
      side: fc.constantFrom('facets' as const, 'without' as const),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(entries, choice, (held, chosen) => {
      const some: FacetValues = { values, entries: held };
      const list = Object.keys(held).map((id) => ({ id }));
      const state = chosen.reduce((one, { place, side }) => toggle(one, ...values[place]!, side), {
        q: '',
        facets: {},
        without: {},
        sort: 'relevance',
        shown: 10,
      } as SearchState);
      const found = countFacets(some, list, state);
      for (const [facet, value] of values) {
        const facets = { ...state.facets, [facet]: [value] };
        const { [facet]: left = [], ...without } = state.without;
        const expected = narrowed(some, list, { facets, without: left.includes(value) ? without : state.without });
        expect(found[facet]![value], `${facet} ${value}`).toBe(expected.length);
      }
    }),
  );
});
