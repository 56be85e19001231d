// What readers type, taken apart.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isBlank, isPlain, parseQuery } from '../../../../src/search/browser/query/query.ts';

describe('parseQuery', () => {
  it.each([
    ['LHCRE', { words: 'LHCRE', phrases: [], without: [], sums: [] }],
    [
      '"did not go to competitive tender"',
      { words: '', phrases: ['did not go to competitive tender'], without: [], sums: [] },
    ],
    ['“fast followers” money', { words: 'money', phrases: ['fast followers'], without: [], sums: [] }],
    ['exemplar -ambulance', { words: 'exemplar', phrases: [], without: ['ambulance'], sums: [] }],
    ['exemplar -"mental health"', { words: 'exemplar', phrases: [], without: ['"mental health"'], sums: [] }],
    ['e-prescribing', { words: 'e-prescribing', phrases: [], without: [], sums: [] }],
    ['e prescribing fund', { words: 'e-prescribing fund', phrases: [], without: [], sums: [] }],
    ['an unfinished "phrase here', { words: 'unfinished', phrases: ['phrase here'], without: [], sums: [] }],
    ['£250m AI lab', { words: '250000000gbp AI lab', phrases: [], without: [], sums: [250_000_000] }],
    ['how much did the app cost?', { words: 'app cost?', phrases: [], without: [], sums: [] }],
    ['what is it', { words: 'what is it', phrases: [], without: [], sums: [] }],
    ['""', { words: '', phrases: [], without: [], sums: [] }],
    ['f-0038', { words: 'f-0038', phrases: [], without: [], sums: [] }],
  ])('reads %s', (typed, query) => expect(parseQuery(typed)).toEqual(query));

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = parseQuery(typed);
        expect(query.words).not.toContain('"');
        expect(query.phrases.every((phrase) => phrase.trim() !== '')).toBe(true);
      }),
    );
  });

  it('reads quoted words as a phrase, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/),
        (phrase) => void expect(parseQuery(`"${phrase}"`).phrases).toEqual([phrase]),
      ),
    );
  });
});

it('knows which queries the index answers by itself', () => {
  expect(isPlain(parseQuery('exemplar'))).toBe(true);
  expect(isPlain(parseQuery('"care record"'))).toBe(true);
  expect(isPlain(parseQuery('"care record" london'))).toBe(false);
  expect(isPlain(parseQuery('record -london'))).toBe(false);
  expect(isBlank(parseQuery('  '))).toBe(true);
});
