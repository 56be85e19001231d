import { describe, expect, test } from 'vitest';
import { VERDICTS, verdictOf } from '../../src/domain/promises/verdict.ts';
import { tallySentence, VERDICT_WORD, verdictReason, when } from '../../src/words/verdict-words.ts';
import { given } from '../domain/promises/invented-case.ts';

test('a date with its preposition', () =>
  expect(['2019-08-08', '2019-08', '2019'].map(when)).toEqual(['on 8 August 2019', 'in August 2019', 'in 2019']));

test('every verdict has a word of its own', () =>
  expect(new Set(VERDICTS.map((name) => VERDICT_WORD[name])).size).toBe(VERDICTS.length));

describe('why, in a sentence', () => {
  type Given = Parameters<typeof given>[0];
  test.each<[Given, string]>([
    [{ due: '2021', evidence: ['2020-05 met'] }, 'Reached, a source shows as at May 2020; it was due in 2021.'],
    [{ evidence: ['2020 met'] }, 'Reached, a source shows as at 2020; no date was set.'],
    [
      { due: '2021-03-01', evidence: ['2022 met'] },
      'The first evidence that it was reached is as at 2022; it was due on 1 March 2021.',
    ],
    [{ due: '2021', evidence: ['2022 partly'] }, 'Reached in part as at 2022; it was due in 2021.'],
    [{ due: '2021', evidence: ['2022 not-yet'] }, 'Not reached as at 2022; it was due in 2021.'],
    [{ due: '2021', evidence: ['2020 dropped'] }, 'Given up, a source shows as at 2020; it was due in 2021.'],
    [{ due: '2021', evidence: ['2020 replaced'] }, 'Replaced, a source shows as at 2020; it was due in 2021.'],
    [{ due: '2021', replacedOn: ['2020-02'] }, 'A later promise took its place in February 2020; it was due in 2021.'],
    [
      { due: '2021', evidence: ['2020 met', '2020 disputed'] },
      'Sources disagree whether it was reached; it was due in 2021.',
    ],
    [{ due: '2030' }, 'It is due in 2030, and sources were read only up to an earlier day.'],
    [
      { evidence: ['2020 not-yet'] },
      'No date was set, and the last evidence says that it was not yet reached as at 2020.',
    ],
    [{ due: '2021' }, 'No source read shows what had been reached when it was due in 2021.'],
    [{}, 'No source read shows what came of it; no date was set.'],
  ])('%j', (what, sentence) => expect(verdictReason(verdictOf(given(what)), what.due)).toBe(sentence));
});

describe('the tally in a sentence', () => {
  test('of many', () =>
    expect(
      tallySentence(
        new Map([
          ['met', 12],
          ['met-late', 9],
          ['missed', 1],
          ['not-due', 2],
          ['nothing-found', 1],
        ]),
      ),
    ).toBe(
      'Of 25 promises, 12 were met, nine met late and one missed. Two are not due. For one no source read shows ' +
        'what came of it.',
    ));
  test('of one', () => expect(tallySentence(new Map([['met', 1]]))).toBe('Of one promise, one was met.'));
  test('of none that has ended', () =>
    expect(tallySentence(new Map([['not-due', 1]]))).toBe('One promise. One is not due.'));
  test('of none', () => expect(tallySentence(new Map())).toBe('No promise is on record.'));
});
