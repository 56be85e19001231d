// Results narrowed and counted by facets.
import { expect, it } from 'vitest';
import { countFacets, narrowed, type FacetValues } from '../../src/client/facet-values.ts';

const all: FacetValues = {
  values: [['kind', 'Source'], ['kind', 'Programme'], ['year', '2019'], ['year', '2020']],
  entries: { a: [0, 2], b: [0, 3], c: [1, 2], d: [1] },
};
const results = ['a', 'b', 'c', 'd', 'unknown'].map((id) => ({ id }));
const ids = (facets: Parameters<typeof narrowed>[2]) => narrowed(all, results, facets).map(({ id }) => id).join('');

it('keeps what has one of the values in each facet', () => {
  expect([ids({ kind: ['Source'] }), ids({ kind: ['Source', 'Programme'] }), ids({ kind: ['Source'], year: ['2019'] }), ids({ kind: ['No such'] })]).toEqual(['ab', 'abcd', 'a', '']);
});

it('counts what each value would give', () => {
  expect(countFacets(all, results, {})).toEqual({ kind: { Source: 2, Programme: 2 }, year: { 2019: 2, 2020: 1 } });
  expect(countFacets(all, results, { kind: ['Source'] })).toEqual({ kind: { Source: 2, Programme: 2 }, year: { 2019: 1, 2020: 1 } });
  expect(countFacets(all, results, { kind: ['Source'], year: ['2020'] })).toEqual({ kind: { Source: 1, Programme: 0 }, year: { 2019: 1, 2020: 1 } });
});
