// What readers mean by what they type.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readOutOf, understand } from '../../../../src/search/browser/query/understand.ts';

const words = (typed: string) => understand(typed).query.words;

describe('sums in words', () => {
  it.each([
    ['half a million', '500000gbp'],
    ['£half a million', '500000gbp'],
    ['quarter of a billion', '250000000gbp'],
    ['a quarter of a billion pounds', '250000000gbp'],
    ['three quarters of a million', '750000gbp'],
    ['a billion', '1000000000gbp'],
    ['one million', '1000000gbp'],
    ['two hundred and fifty million', '250000000gbp'],
    ['twenty-one million', '21000000gbp'],
    ['two and a half billion', '2500000000gbp'],
    ['1 and a half million', '1500000gbp'],
    ['ten thousand pounds', '10000gbp'],
    ['five missions', 'five missions'],
    ['a million-pound app', '1000000gbp -pound app'],
    ['One London', 'One London'],
  ])('%s is %s', (typed, expected) => expect(words(typed)).toBe(expected));
});

describe('dates as they are written', () => {
  it.each([
    ['01/07/2019', '1 July 2019'],
    ['1.7.2019', '1 July 2019'],
    ['2019-07-01', '1 July 2019'],
    ['1st July 2019', '1 July 2019'],
    ['13/13/2019', '13/13/2019'],
    ['March 2020', 'March 2020'],
    ['2019-20', '2019-20'],
  ])('%s is %s', (typed, expected) => expect(words(typed)).toBe(expected));
  it.each([
    ['palantir since 2023', 'palantir', { from: 2023, to: null }],
    ['palantir after 2019', 'palantir', { from: 2020, to: null }],
    ['app before 2020', 'app', { from: null, to: 2019 }],
    ['app until 2020', 'app', { from: null, to: 2020 }],
    ['between 2018 and 2020 cyber', 'cyber', { from: 2018, to: 2020 }],
    ['cyber from 2018 to 2020', 'cyber', { from: 2018, to: 2020 }],
    ['cyber 2018-2020', 'cyber', { from: 2018, to: 2020 }],
    ['cyber from 2019 to 2019', 'cyber', { from: 2019, to: 2019 }],
    ['cyber 2020-2018', 'cyber 2020-2018', null],
    ['money from 2016', 'money 2016', null],
    ['since 2019-20', 'since 2019-20', null],
  ])('%s', (typed, text, span) => {
    const { query, span: read } = understand(typed);
    expect([query.words, read]).toEqual([text, span]);
  });
});

describe('ids in any spelling', () => {
  it.each(['f-0038', 'F0038', 'f 38', 'F-38', 'statement 38'])('%s', (typed) => expect(words(typed)).toBe('f-0038'));
  it.each(['f-0038a', 'stuff 38', 'f-12345'])('%s is none', (typed) => expect(words(typed)).not.toBe('f-0038'));
});

describe('kinds that are asked for', () => {
  it.each([
    ['announcements in 2021', '', { kind: ['Announcement'], year: ['2021'] }],
    ['what was announced in March 2020?', '', { kind: ['Announcement'], month: ['March 2020'] }],
    ['announcements in 2021 about care', 'care', { kind: ['Announcement'], year: ['2021'] }],
    ['news 2019', '', { kind: ['Announcement'], year: ['2019'] }],
    ['sources from 2018', '', { kind: ['Source'], year: ['2018'] }],
    ['spent on the covid app', 'covid app', { money: ['Spent'] }],
    ['how much was spent on cyber security?', 'cyber security', { money: ['Spent'] }],
    ['money allocated to Royal Liverpool', 'Royal Liverpool', { money: ['Allocated'] }],
    ['announcements', 'announcements', {}],
    ['spent money', 'spent money', {}],
    ['2021', '2021', {}],
  ])('%s', (typed, text, narrowing) => {
    const read = understand(typed);
    expect([read.query.words, read.narrowing]).toEqual([text, narrowing]);
  });
  it('are said', () => {
    expect(readOutOf(understand('announcements in 2021'))).toBe('Announcement, 2021');
    expect(readOutOf(understand('palantir since 2023'))).toBe('since 2023');
    expect(readOutOf(understand('palantir'))).toBeNull();
  });
});

describe('the words around a question go', () => {
  it.each([
    ['what happened to the Wade-Gery review?', 'Wade-Gery review'],
    ['how much was Palantir paid?', 'Palantir'],
    ['who ran NHSX', 'NHSX'],
    ['why did the app fail?', 'app fail'],
    ['when was the AI Lab announced', 'AI Lab announced'],
    ['tell me about the exemplars', 'exemplars'],
    ['who', 'who'],
    ['What Good Looks Like', 'Good Looks Like'],
    ['the cost of the app', 'cost app'],
  ])('%s', (typed, expected) => expect(words(typed)).toBe(expected));
});

it('takes quoted words and words to leave out as they are typed', () => {
  const { query, narrowing, span } = understand('“what happened in 2021” since 2019 -"half a million" -announcements');
  expect(query).toEqual({
    words: '',
    phrases: ['what happened in 2021'],
    without: ['"half a million"', 'announcements'],
    sums: [],
  });
  expect([narrowing, span]).toEqual([{}, { from: 2019, to: null }]);
});

it('takes accents and typographic marks away', () => {
  expect(words('Crème Brûlée')).toBe('Creme Brulee');
  expect(understand('“crème brûlée”').query.phrases).toEqual(['creme brulee']);
});

it('takes whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(understand(typed).query.words).not.toContain('"');
    }),
  );
});
