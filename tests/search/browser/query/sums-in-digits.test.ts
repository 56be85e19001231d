// Sums in any spelling.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findSums, rewriteSums } from '../../../../src/search/browser/query/sums-in-digits.ts';

describe('rewriteSums', () => {
  it.each([
    ['£10m', '10000000gbp'],
    ['£10 million', '10000000gbp'],
    ['10m', '10000000gbp'],
    ['10 million', '10000000gbp'],
    ['10,000,000', '10000000gbp'],
    ['£10,000,000', '10000000gbp'],
    ['£1.55m', '1550000gbp'],
    ['£4.2bn', '4200000000gbp'],
    ['4.2 billion pounds', '4200000000gbp'],
    ['£500k', '500000gbp'],
    ['£1', '1gbp'],
    ['£588,000', '588000gbp'],
    ['£40m logins', '40000000gbp logins'],
    ['2019', '2019'],
    ['2019-20', '2019-20'],
    ['f-0038', 'f-0038'],
    ['techforce19', 'techforce19'],
    ['covid 19', 'covid 19'],
    ['5 missions', '5 missions'],
    ['12 months', '12 months'],
  ])('%s is %s', (typed, words) => expect(rewriteSums(typed).text).toBe(words));

  it('gives every spelling of a sum the same word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (millions) => {
        const word = `${millions * 1e6}gbp`;
        for (const typed of [
          `£${millions}m`,
          `£${millions} million`,
          `${millions}mn`,
          `£${(millions * 1e6).toLocaleString('en-GB')}`,
          `${millions * 1e6}`,
        ])
          expect(rewriteSums(typed).text).toBe(word);
      }),
    );
  });
});

it('finds a sum in a text however it is written there', () => {
  const text = 'The £250 million, later £250m, not £25m.';
  expect(findSums(text, [250_000_000]).map(([from, to]) => text.slice(from, to))).toEqual(['£250 million', '£250m']);
});
