// The facets and the order of entries.
import { describe, expect, it } from 'vitest';
import { figureWords, organisationFacet, programmeFacets, sumFacets } from '../../../src/search/entry/entry-facets.ts';
import { searchEntry } from '../../../src/search/entry/search-entry.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const [statement] = record.content.statements;
const of = (...pounds: number[]) => pounds.map((amount_gbp) => ({ ...statement!, amount_gbp: String(amount_gbp) }));

describe('sizes of sums', () => {
  it.each([
    [999_999, 'Under £1 million'],
    [1_000_000, '£1 million to £10 million'],
    [9_999_999, '£1 million to £10 million'],
    [10_000_000, '£10 million to £100 million'],
    [100_000_000, '£100 million to £1 billion'],
    [999_999_999, '£100 million to £1 billion'],
    [1_000_000_000, '£1 billion and more'],
  ])('£%i is in "%s"', (pounds, band) => expect(sumFacets(of(pounds)).amount).toEqual([band]));
  it('are each named once', () =>
    expect(sumFacets(of(1_000_000, 2_000_000, 5))).toEqual({
      sum: ['Yes'],
      amount: ['£1 million to £10 million', 'Under £1 million'],
    }));
  it('are none without a sum', () => expect(sumFacets([])).toEqual({ sum: ['No'], amount: [] }));
});

it('writes each sum once, as queries are rewritten', () =>
  expect(figureWords(of(250_000_000, 250_000_000, 5))).toBe('250000000gbp 5gbp'));

it('says when a programme or an organisation is not recorded', () => {
  expect(programmeFacets(record, [])).toEqual({ programme: ['Not recorded'], theme: ['Not recorded'] });
  expect(organisationFacet(record, [])).toEqual(['Not recorded']);
  expect(organisationFacet(record, ['weft-limited', 'weft-limited'])).toEqual(['Weft Limited']);
});

describe('dates of entries', () => {
  it.each([
    ['2019-07-01', { year: ['2019'], month: ['July 2019'] }, '1 July 2019', '2019-07-01', '2019-07-01'],
    ['2019-07', { year: ['2019'], month: ['July 2019'] }, 'July 2019', '2019-07', '2019-07'],
    ['2019', { year: ['2019'], month: ['Not recorded'] }, '2019', '2019', '2019'],
    // Last both ways.
    [null, { year: ['Not recorded'] }, 'undated', '0000', '9999'],
    [undefined, {}, undefined, '0000', '9999'],
  ])('%s', (date, facets, when, newest, oldest) =>
    expect(searchEntry('Source', { date })).toEqual({
      facets: { kind: ['Source'], ...facets },
      facts: when === undefined ? {} : { when },
      newest,
      oldest,
      amount: '0',
    }),
  );
});

it('has no fact that is empty, and sorts by the largest sum', () => {
  const { facts, amount } = searchEntry('Source', { facts: { name: 'A', also: '', to: null }, pounds: [5, 9, 7] });
  expect([facts, amount]).toEqual([{ name: 'A' }, '9']);
});
