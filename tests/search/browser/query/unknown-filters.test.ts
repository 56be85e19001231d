// What an address asks of a search and the record does not know is found out, not passed over.
import { describe, expect, it } from 'vitest';
import type { Facet } from '../../../../src/search/facets.ts';
import { readState } from '../../../../src/search/browser/query/search-state.ts';
import { knownOnly, unknownNames } from '../../../../src/search/browser/query/unknown-filters.ts';

const words = (list: readonly { name: string; value: string }[]) => list.map(({ name, value }) => `${name}=${value}`);

describe('unknownNames', () => {
  it.each([
    ['?q=LHCRE&kind=Source&-year=2019&sort=newest&shown=20', []],
    ['?recipient=palantir', ['recipient=palantir']],
    ['?sort=size', ['sort=size']],
    ['?sort=relevance&shown=10', []],
    ['?shown=-3', ['shown=-3']],
    ['?shown=few', ['shown=few']],
    ['?--kind=Source&kinds=Source', ['--kind=Source', 'kinds=Source']],
    ['?kind=&other=', []],
  ])('%s', (address, expected) => expect(words(unknownNames(address))).toEqual(expected));
});

describe('knownOnly', () => {
  const values: [Facet, string][] = [
    ['kind', 'Source'],
    ['kind', 'Programme'],
    ['year', '2019'],
  ];
  it('keeps what some entry has', () => {
    const state = readState('?kind=Source&-year=2019');
    expect(knownOnly(state, values)).toEqual({ state, leftOut: [] });
  });
  it('leaves out a value that no entry has, wanted or not', () => {
    const { state, leftOut } = knownOnly(readState('?q=x&kind=Source&kind=Sauce&-kind=Nonsense&year=1066'), values);
    expect(state).toMatchObject({ q: 'x', facets: { kind: ['Source'] }, without: {} });
    expect(words(leftOut)).toEqual(['kind=Sauce', 'year=1066', '-kind=Nonsense']);
  });
  it('does not take the value of one facet for that of another', () =>
    expect(words(knownOnly(readState('?year=Source'), values).leftOut)).toEqual(['year=Source']));
});
