// What the address of the money page asks for is done, or said to be left out.
import { describe, expect, it } from 'vitest';
import { FILTERS, leftOutSentence, readFilters, writeFilters, type Filter } from '../../src/client/funding-filters.ts';

const VALUES: Record<Filter, string[]> = {
  programme: ['', 'nhs-app'],
  kind: ['', 'spent', 'allocated'],
  year: ['', '2019-20', 'not-one-year'],
  funder: ['', 'nhsx'],
  recipient: ['', 'palantir', 'not-stated'],
};
const read = (address: string) => {
  const { filters, leftOut } = readFilters(address, (name) => VALUES[name]);
  return [Object.fromEntries(filters), leftOut];
};

describe('readFilters', () => {
  it.each([
    ['', {}, []],
    ['?kind=spent&recipient=palantir', { kind: 'spent', recipient: 'palantir' }, []],
    ['?year=not-one-year&recipient=not-stated', { year: 'not-one-year', recipient: 'not-stated' }, []],
    ['?recipient=', {}, []],
    ['?recipient=palantirr', {}, ['recipient “palantirr”']],
    ['?kind=spent&recipient=palantirr', { kind: 'spent' }, ['recipient “palantirr”']],
    ['?supplier=palantir', {}, ['supplier “palantir”']],
    ['?supplier=', {}, ['supplier “”']],
    ['?kind=spent&kind=allocated', { kind: 'spent' }, ['kind “allocated”']],
    ['?Kind=spent', {}, ['Kind “spent”']],
  ])('%s', (address, filters, leftOut) => expect(read(address)).toEqual([filters, leftOut]));
});

it('says what was left out, and nothing when all of it is known', () => {
  expect(leftOutSentence(['recipient “palantirr”', 'supplier “x”'])).toBe(
    'Left out, because nothing here can be filtered so: recipient “palantirr”, supplier “x”. ',
  );
  expect(leftOutSentence([])).toBe('');
});

it('writes filters in one order', () => {
  const filters = new Map<Filter, string>([
    ['recipient', 'palantir'],
    ['kind', 'spent'],
  ]);
  expect(writeFilters(filters)).toBe('kind=spent&recipient=palantir');
  expect(writeFilters(new Map())).toBe('');
  expect(FILTERS).toHaveLength(5);
});
