import { describe, expect, test } from 'vitest';
import { mendedValue } from '../../src/commands/fix-value.ts';
import { id, ids, oneOf, optional, partialDate, pounds, text, webAddress } from '../../src/kinds/fields.ts';

const date = optional(partialDate('When.'));

describe('dates that can be read in one way only', () => {
  test.each([
    ['27/03/2019', '2019-03-27'],
    ['03/27/2019', '2019-03-27'],
    ['05/05/2019', '2019-05-05'],
    ['27.3.2019', '2019-03-27'],
    ['2019/7/1', '2019-07-01'],
    ['2019-7', '2019-07'],
    ['2019-07-01 00:00:00', '2019-07-01'],
    ['1 July 2019', '2019-07-01'],
    ['1st Sept 2019', '2019-09-01'],
    ['July 1, 2019', '2019-07-01'],
    ['July 2019', '2019-07'],
    ['“2019-07-01”', '2019-07-01'],
  ])('%s is %s', (written, meant) => expect(mendedValue(date, written)).toBe(meant));

  test.each([
    '03/02/2018',
    'Jul-19',
    '27/03/19',
    '31/02/2019',
    '2019-13',
    '2019-07-01 09:30:00',
    'Marchember 2019',
    'spring 2019',
    'n/a',
    '43647',
  ])('%s is left alone', (written) => expect(mendedValue(date, written)).toBeNull());
  test('a date that is fine is left alone', () => expect(mendedValue(date, '2019-07')).toBeNull());
});

describe('amounts', () => {
  const amount = pounds('The amount.');
  test.each([
    ['£250,000,000', '250000000'],
    ['1,234.50', '1234.50'],
    ['£ 12', '12'],
    [' 12 ', '12'],
  ])('%s is %s', (written, meant) => expect(mendedValue(amount, written)).toBe(meant));
  test.each(['£250m', '250,5', '1.234.567', '2.5E+08', '-5', '12.345', '1,23,456', 'about 5'])(
    '%s is left alone',
    (written) => expect(mendedValue(amount, written)).toBeNull(),
  );
});

describe('words and ids', () => {
  const word = oneOf(['yes', 'no', 'scaled-back'], 'One of them.');
  test.each([
    ['Yes', 'yes'],
    ['SCALED-BACK', 'scaled-back'],
    ['“no”', 'no'],
  ])('%s is %s', (written, meant) => expect(mendedValue(word, written)).toBe(meant));
  test.each(['maybe', 'scaled back', ''])('%j is left alone', (written) =>
    expect(mendedValue(word, written)).toBeNull(),
  );
  test('spaces round the ids of a list', () =>
    expect(mendedValue(optional(ids('Them.')), 'f-0001; f-0002 ;')).toBe('f-0001;f-0002'));
  test('quotation marks round an id', () => expect(mendedValue(id('It.'), '“nhs-app”')).toBe('nhs-app'));
  test('an id with capitals is left alone: it may be another', () =>
    expect(mendedValue(id('It.'), 'NHS-App')).toBeNull());
  test('a web address with a space before it', () =>
    expect(mendedValue(webAddress('Where.'), ' https://a.example/')).toBe('https://a.example/'));
  test('a text is never mended', () => expect(mendedValue(text('Words.'), '“Quoted”')).toBeNull());
});
