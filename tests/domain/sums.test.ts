import { expect, test } from 'vitest';
import { penceOfSum, sumsIn, textPieces } from '../../src/domain/sums.ts';

test.each([
  ['a fund of £250m.', ['£250m']],
  ['£1,000 and £2.5 billion', ['£1,000', '£2.5 billion']],
  ['£ 5 million', ['£ 5 million']],
  ['about £487M, £3k, £4 thousand, £1bn', ['£487M', '£3k', '£4 thousand', '£1bn']],
  ['£5 minutes', ['£5']],
  ['(£12.50)', ['£12.50']],
  ['no sum, 250m, GBP', []],
  ['the £ sign', []],
])('the sums in "%s"', (text, sums) => expect(sumsIn(text)).toEqual(sums));

test.each([
  ['£250m', 25_000_000_000],
  ['£250 million', 25_000_000_000],
  ['£1.55m', 155_000_000],
  ['£2.5bn', 250_000_000_000],
  ['£1,000', 100_000],
  ['£3k', 300_000],
  ['£12.50', 1250],
  ['£1,000,', 100_000],
])('%s is %i pence', (sum, pence) => expect(penceOfSum(sum)).toBe(pence));

test('a short text is split at the statements it names', () => {
  expect(textPieces('cut to [f-0039], then more')).toEqual([
    { text: 'cut to ' },
    { statement: 'f-0039' },
    { text: ', then more' },
  ]);
  expect(textPieces('[f-0001]')).toEqual([{ statement: 'f-0001' }]);
  expect(textPieces('see [note] and [f-x]')).toEqual([{ text: 'see [note] and [f-x]' }]);
  expect(textPieces('')).toEqual([]);
});
