// A word that the record does not hold is put right only where it is plain what was meant.
import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../../../src/search/browser/query/corrections.ts';
import { letterSteps } from '../../../../src/search/browser/query/letter-steps.ts';

const WORDS =
  'example centre trace merger boost often expect need sood exemplar palantir digital academy prescribing matthew ' +
  'gould techforce19';
const correction = (typed: string) => {
  const found = correctionOf(typed, WORDS.split(' '));
  return found === null ? null : `${found.made ? 'made' : 'offered'}: ${found.word}`;
};

describe('correctionOf', () => {
  it.each([
    // Names that are not in the record stay what they are.
    ['Accenture', null],
    ['Oracle', null],
    ['Cerner', null],
    ['Boots', 'offered: boost'],
    ['Ofsted', null],
    ['Exampler', 'offered: exemplar'],
    // A name may be put right by one letter.
    ['Palentir', 'made: palantir'],
    ['Mathew', 'made: matthew'],
    // Two letters may differ in a long word that is no name; in a short one they are only offered.
    ['exampler', 'made: exemplar'],
    ['perscribing', 'made: prescribing'],
    ['palentir', 'made: palantir'],
    ['digtal', 'made: digital'],
    ['digtial', 'made: digital'],
    ['acadamy', 'made: academy'],
    ['boots', 'offered: boost'],
    ['feed', null],
    ['sold', null],
    ['export', null],
    ['zzzzzz', null],
    ['f-0038', null],
    ['2019', null],
    ['techforce18', null],
    ['e-exampler', null],
  ])('%s: %s', (typed, expected) => expect(correction(typed)).toBe(expected));
});

it('counts the steps between words, a swap as one', () =>
  expect([
    letterSteps('', 'abc'),
    letterSteps('digital', 'digital'),
    letterSteps('digtial', 'digital'),
    letterSteps('palentir', 'palantir'),
  ]).toEqual([3, 0, 1, 1]));
