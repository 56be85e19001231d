import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  formatMoneyShort,
  formatPounds,
  formatWithBasis,
  penceOf,
  poundsOf,
} from '../../src/domain/money.ts';

describe('penceOf', () => {
  test.each([
    ['250000000', 25_000_000_000],
    ['12.50', 1250],
    ['12.5', 1250],
    ['0.07', 7],
    ['9999999999999.99', 999_999_999_999_999],
  ])('%s pounds', (pounds, pence) => expect(penceOf(pounds)).toBe(pence));
});

test.each([
  [1250, '12.50'],
  [7, '0.07'],
  [25_000_000_000, '250000000'],
])('poundsOf gives %i pence back as %s', (pence, pounds) => expect(poundsOf(pence)).toBe(pounds));

describe('formatMoney', () => {
  test.each([
    ['0', '£0'],
    ['0.07', '£0.07'],
    ['999.50', '£999.50'],
    ['100000', '£100,000'],
    ['999999', '£999,999'],
    ['1000000', '£1 million'],
    ['2500000', '£2.5 million'],
    ['250000000', '£250 million'],
    ['1000000000', '£1 billion'],
    ['1250000000', '£1.25 billion'],
  ])('%s pounds is %s', (pounds, words) => expect(formatMoney(penceOf(pounds))).toBe(words));

  test.each([
    ['5518492', '£5,518,492'],
    ['5518492.10', '£5,518,492.10'],
    ['1234000', '£1,234,000'],
    ['1000000.01', '£1,000,000.01'],
    ['999999999', '£999,999,999'],
    ['1255000000', '£1,255 million'],
    ['12678900000', '£12,678.9 million'],
    ['1234567890', '£1,234,567,890'],
  ])('%s pounds is never rounded: %s', (pounds, words) => expect(formatMoney(penceOf(pounds))).toBe(words));

  test('says exactly the amount it was given, whatever the scale', () => {
    const scales: Record<string, number> = { billion: 1e11, million: 1e8 };
    for (let pence = 1; pence < 1e14; pence = Math.ceil(pence * 1.37)) {
      const [digits, scale] = formatMoney(pence).slice(1).split(' ');
      expect(Math.round(Number(digits!.replaceAll(',', '')) * (scale === undefined ? 100 : scales[scale]!))).toBe(
        pence,
      );
    }
  });
});

test.each([
  ['250000000', '£250m'],
  ['1250000000', '£1.25bn'],
  ['5518492', '£5,518,492'],
])('formatMoneyShort writes %s as %s', (pounds, words) => expect(formatMoneyShort(penceOf(pounds))).toBe(words));

test.each([
  ['exact', false, '£10 million'],
  ['up-to', false, 'up to £10 million'],
  ['more-than', false, 'more than £10 million'],
  ['approx', true, 'about £10 million a year'],
] as const)('a sum travels with its basis: %s, per year %s', (basis, perYear, words) =>
  expect(formatWithBasis(penceOf('10000000'), basis, perYear)).toBe(words),
);

test('a short sum keeps its basis', () =>
  expect(formatWithBasis(penceOf('10000000'), 'up-to', true, true)).toBe('up to £10m a year'));

test.each([
  ['250000000', '£250,000,000'],
  ['12.50', '£12.50'],
  ['1234567.05', '£1,234,567.05'],
])('formatPounds writes every digit of %s', (pounds, words) => expect(formatPounds(penceOf(pounds))).toBe(words));
