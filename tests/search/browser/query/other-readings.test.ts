// How the words of a query are read otherwise.
import { describe, expect, it } from 'vitest';
import { otherReadings } from '../../../../src/search/browser/query/other-readings.ts';
import { parseQuery } from '../../../../src/search/browser/query/query.ts';
import { british } from '../../../../src/search/browser/query/spelling.ts';

const NAMES = {
  lhcre: 'Local Health and Care Record Exemplars',
  aac: 'Accelerated Access Collaborative',
  'track and trace': 'Test and Trace',
  track: 'A Track',
};
const words = (typed: string, names: Record<string, string> = NAMES) =>
  otherReadings(parseQuery(typed), names).map((query) => query.words);

describe('otherReadings', () => {
  it('leaves alone what can be read in one way only', () => expect(words('privacy')).toEqual([]));
  it('writes acronyms out', () => expect(words('LHCRE')).toEqual(['local health care record exemplars']));
  it('writes acronyms out among other words', () =>
    expect(words('aac digital')).toEqual(['accelerated access collaborative digital']));
  it('takes the longest name that it knows', () => expect(words('track and trace app')).toEqual(['test trace app']));
  it('reads American spelling as British', () =>
    expect(words('digitization program')).toEqual(['digitisation programme']));
  it('joins what is written with a hyphen here', () => expect(words('tele health')).toEqual(['telehealth']));
  it('leaves sums and ids alone', () => expect(words('£250m f-0038')).toEqual([]));
  it('keeps what is left out and what is quoted', () =>
    expect(otherReadings(parseQuery('color "care record" -london'), {})).toEqual([
      { words: 'colour', phrases: ['care record'], without: ['london'], sums: [] },
    ]));
});

it.each([
  ['organization', 'organisation'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['programs', 'programmes'],
  ['size', 'size'],
  ['prize', 'prize'],
  ['record', 'record'],
])('%s is %s here', (american, expected) => expect(british(american)).toBe(expected));
