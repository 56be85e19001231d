// What the record does not hold is put right, or said to be nowhere.
import { describe, expect, it } from 'vitest';
import { knownWords } from '../../../../src/search/browser/query/known-words.ts';
import { plainMarks } from '../../../../src/search/browser/query/normalise.ts';
import { parseQuery } from '../../../../src/search/browser/query/query.ts';
import { queryWords, readWords } from '../../../../src/search/browser/query/reading.ts';

const known = knownWords('royal free global digital exemplar palantir colour'.split(' '));
const read = (typed: string) => {
  const { query, ...rest } = readWords(parseQuery(plainMarks(typed)), known, typed);
  return { words: query.words, ...rest };
};

describe('readWords', () => {
  it.each([
    ['Royal Free', { words: 'Royal Free', corrected: null, nowhere: [], offered: null }],
    ['Royal Free DeepMind', { words: 'Royal Free', corrected: null, nowhere: ['DeepMind'], offered: null }],
    ['palentir', { words: 'palantir', corrected: 'palantir', nowhere: [], offered: null }],
    [
      'Global Digital Exampler',
      { words: 'Global Digital', corrected: null, nowhere: ['Exampler'], offered: 'Global Digital exemplar' },
    ],
    ['color', { words: 'colour', corrected: null, nowhere: [], offered: null }],
    ['£999m digital', { words: 'digital', corrected: null, nowhere: ['£999,000,000'], offered: null }],
    ['a café, royal', { words: 'royal', corrected: null, nowhere: ['café'], offered: null }],
    ['Accenture', { words: '', corrected: null, nowhere: ['Accenture'], offered: null }],
  ])('%s', (typed, expected) => expect(read(typed)).toEqual(expected));
});

it('says a query as a reader would type it', () =>
  expect(queryWords(parseQuery('£250m lab "care record" -london'))).toBe('£250,000,000 lab “care record” -london'));
