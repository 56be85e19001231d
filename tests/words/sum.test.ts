import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/kinds/statement.ts';
import { range, sumStated } from '../../src/words/sum.ts';

const sum = (pounds: number, basis: Basis = 'exact') => ({ pence: pounds * 100, basis });

describe('a sum as a source states it', () => {
  test('without a qualifier it is not called exact: the source may have rounded', () =>
    expect(sumStated(sum(60_000_000), false)).toBe('£60 million, stated without qualification'));
  test('a qualifier says enough', () => {
    expect(sumStated(sum(10_000_000, 'up-to'), false)).toBe('up to £10 million');
    expect(sumStated(sum(1_000_000_000, 'more-than'), true)).toBe('more than £1 billion, for each year');
  });
});

describe('from the lowest to the highest', () => {
  test.each([
    [sum(6.2e9, 'more-than'), sum(20e9, 'up-to'), '£6.2bn to £20bn'],
    [sum(280e6), sum(395e6), '£280m to £395m'],
    [sum(35e6, 'more-than'), sum(36e6, 'approx'), '£35m to about £36m'],
    [sum(50e6, 'approx'), sum(60e6, 'approx'), 'about £50m to £60m'],
    [sum(5e6, 'up-to'), sum(70e6, 'up-to'), '£5m (a ceiling) to £70m'],
    [sum(60e6), sum(72.3e6, 'more-than'), '£60m to more than £72.3m'],
    [sum(40e6, 'up-to'), sum(40e6), 'up to £40m'],
  ])('%o and %o', (low, high, words) => expect(range(low, high, false, true)).toBe(words));
  test('in full, and for each year', () =>
    expect(range(sum(37_500), sum(1.2e9), true)).toBe('£37,500 to £1.2 billion a year'));
});
