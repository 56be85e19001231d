import { describe, expect, test } from 'vitest';
import {
  compareDates,
  financialYear,
  financialYears,
  firstDay,
  formatDate,
  formatMonthShort,
  formatPeriod,
  isRealDate,
  lastDay,
  middleOf,
  monthName,
  yearOf,
} from '../../src/domain/calendar.ts';

test.each(['2019', '2019-02', '2019-02-28', '2020-02-29', '2000-02-29', '2019-12-31', '1900', '2100'])(
  '%s exists',
  (date) => expect(isRealDate(date)).toBe(true),
);
test.each([
  '2019-02-29',
  '1900-02-29',
  '2019-13',
  '2019-00',
  '2019-04-31',
  '2019-04-00',
  '2019-04-32',
  '1899',
  '2101',
  '0019-07-01',
])('%s does not exist', (date) => expect(isRealDate(date)).toBe(false));

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2019-07-04', '2019-07-04', '2019-07-04'],
])('%s can mean any day from %s to %s', (date, first, last) =>
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
);

test.each([
  ['2019', '2019', '2019'],
  ['2019-08', 'August 2019', 'Aug 2019'],
  ['2019-08-08', '8 August 2019', 'Aug 2019'],
])('%s is printed as %s, in short %s', (date, long, short) =>
  expect([formatDate(date), formatMonthShort(date)]).toEqual([long, short]),
);

test('a date is never printed more exactly than its source gave it', () =>
  expect(formatDate('2019')).not.toMatch(/January|1 /));
test('the year and month by name', () => expect([yearOf('2019-08-08'), monthName('08')]).toEqual(['2019', 'August']));

describe('financialYear', () => {
  test.each([
    ['2019-03-31', '2018-19'],
    ['2019-04-01', '2019-20'],
    ['2019-04', '2019-20'],
    ['1999-12', '1999-00'],
    ['2000-03', '1999-00'],
  ])('%s lies in %s', (date, year) => expect(financialYear(date)).toBe(year));
  test('a bare year lies in two', () => expect(financialYear('2019')).toBeNull());
});

describe('financialYears', () => {
  test.each([
    ['2019-04', '2020-03', ['2019-20']],
    ['2019-04', '2022-03', ['2019-20', '2020-21', '2021-22']],
    ['2019-04-01', '2020-03-31', ['2019-20']],
  ])('%s to %s', (start, end, years) => expect(financialYears(start, end)).toEqual(years));
  test.each([
    ['2019-05', '2020-03'],
    ['2019-04', '2020-04'],
    ['2019', '2020'],
    ['2020-04', '2020-03'],
    [undefined, '2020-03'],
    ['2019-04', undefined],
  ])('%s to %s is not made of financial years', (start, end) => expect(financialYears(start, end)).toBeNull());
});

test.each([
  ['2018-04', '2019-03', 'financial year 2018-19'],
  ['2018-04', '2021-03', 'financial years 2018-19 to 2020-21'],
  ['2016', '2021', '2016 to 2021'],
  ['2016-05', '2016-05', 'May 2016'],
  ['2016', undefined, 'from 2016'],
  [undefined, '2021-03', 'until March 2021'],
  [undefined, undefined, null],
])('the period %s to %s is %s', (start, end, words) => expect(formatPeriod(start, end)).toBe(words));

test('dates sort by their first day, the less exact first, undated last', () => {
  expect(
    ['2019-07-01', undefined, '2019-07', '2018-12-31', '2019', '2019-01-01', '2019-07-02'].sort(compareDates),
  ).toEqual(['2018-12-31', '2019', '2019-01-01', '2019-07', '2019-07-01', '2019-07-02', undefined]);
  expect(['2019', undefined].toSorted((a, b) => compareDates(a, b))).toEqual(['2019', undefined]);
  expect([
    compareDates(undefined, '2019'),
    compareDates('2019', undefined),
    compareDates(undefined, undefined),
    compareDates('2019', '2019'),
  ]).toEqual([1, -1, 0, 0]);
});

test('a date stands on an axis in the middle of what it can mean', () => {
  const day = (date: string) => middleOf(date).toISOString();
  expect(day('2019-01-01')).toBe('2019-01-01T00:00:00.000Z');
  expect(day('2019')).toBe('2019-07-02T00:00:00.000Z');
  expect(day('2019-07')).toBe('2019-07-16T00:00:00.000Z');
  expect(day('2020-02')).toBe('2020-02-15T00:00:00.000Z');
});
