// How a query that finds little is read otherwise.
import { describe, expect, it } from 'vitest';
import { letterSteps, nearestWord } from '../../../../src/search/browser/query/nearest-word.ts';
import { otherReadings } from '../../../../src/search/browser/query/other-readings.ts';
import { british } from '../../../../src/search/browser/query/spelling.ts';

const vocabulary = {
  words: ['exemplars', 'palantir', 'academy', 'digital', 'prescribing', 'programme', 'primary'],
  names: { lhcre: 'Local Health and Care Record Exemplars', aac: 'Accelerated Access Collaborative' },
};
const words = (typed: string, misspelt: boolean) =>
  otherReadings(typed, vocabulary, misspelt)?.queries.map((query) => query.words) ?? null;

describe('otherReadings', () => {
  it('puts misspelt words right', () => expect(words('palentir', true)).toEqual(['palantir']));
  it('leaves words alone that are found', () => expect(words('privacy', false)).toBeNull());
  it('writes acronyms out', () => expect(words('LHCRE', false)).toEqual(['local health care record exemplars']));
  it('writes acronyms out among other words', () =>
    expect(words('aac digital', false)).toEqual(['accelerated access collaborative digital']));
  it('reads American spelling as British', () =>
    expect(words('digitization program', false)).toEqual(['digitisation programme']));
  it('joins what is written with a hyphen here', () => expect(words('tele health', false)).toEqual(['telehealth']));
  it('says what was put right', () =>
    expect(otherReadings('digtal acadamy', vocabulary, true)?.corrected).toBe('digital academy'));
  it('works without the vocabulary', () =>
    expect(otherReadings('color', null, true)?.queries[0]?.words).toBe('colour'));
});

it('counts the steps between words, a swap as one', () => {
  expect([
    letterSteps('', 'abc'),
    letterSteps('digital', 'digital'),
    letterSteps('digtial', 'digital'),
    letterSteps('palentir', 'palantir'),
  ]).toEqual([3, 0, 1, 1]);
  expect(nearestWord('zzzzzz', vocabulary.words)).toBeNull();
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
