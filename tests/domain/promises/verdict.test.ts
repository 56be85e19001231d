import { describe, expect, test } from 'vitest';
import { verdictOf, VERDICTS } from '../../../src/domain/promises/verdict.ts';
import { given } from './invented-case.ts';

type Given = Parameters<typeof given>[0];

/** The verdict and what decided it, in one line. */
function told(what: Given): string {
  const { verdict, evidence, replacement } = verdictOf(given(what));
  const decided = evidence.map(({ on, bears }) => `${on} ${bears}`);
  return [verdict, ...decided, ...(replacement === null ? [] : [`by ${replacement.id}`])].join('; ');
}

const CASES: Record<string, [what: string, given: Given, told: string][]> = {
  met: [
    ['reached before its date', { due: '2021-03', evidence: ['2021-02 met'] }, 'met; 2021-02 met'],
    ['reached on its day', { due: '2021-03-31', evidence: ['2021-03-31 met'] }, 'met; 2021-03-31 met'],
    ['reached in the year of its date, no day known', { due: '2021-03', evidence: ['2021 met'] }, 'met; 2021 met'],
    ['reached, where no date was set', { evidence: ['2020 not-yet', '2021 met'] }, 'met; 2021 met'],
    ['the number is the target', { due: '2021', target: '90', evidence: ['2020 met 90'] }, 'met; 2020 met'],
    ['none are left of what was to go', { due: '2021', target: '0', evidence: ['2020 met 0'] }, 'met; 2020 met'],
    [
      'reached though it had been replaced',
      { due: '2021', evidence: ['2020 met'], replacedOn: ['2019'] },
      'met; 2020 met',
    ],
  ],
  'met-late': [
    ['reached after its date', { due: '2021-03', evidence: ['2021-04 met'] }, 'met-late; 2021-04 met'],
    ['the first evidence decides', { due: '2021', evidence: ['2022 met', '2023 met'] }, 'met-late; 2022 met'],
    ['missed first', { due: '2021', evidence: ['2022-01 missed', '2022-05 met'] }, 'met-late; 2022-05 met'],
  ],
  partly: [
    ['a part at its date', { due: '2021', evidence: ['2021 partly'] }, 'partly; 2021 partly'],
    ['a part after its date', { due: '2021', evidence: ['2022 missed', '2023 partly'] }, 'partly; 2023 partly'],
    ['a part, where no date was set', { evidence: ['2021 partly'] }, 'partly; 2021 partly'],
    ['the number is short of what the words say', { target: '90', evidence: ['2021 met 89'] }, 'partly; 2021 met'],
    ['some are left of what was to go', { target: '0', evidence: ['2021 met 3'] }, 'partly; 2021 met'],
  ],
  missed: [
    ['a source says so', { due: '2021', evidence: ['2021 missed'] }, 'missed; 2021 missed'],
    ['not yet, after its date', { due: '2021', evidence: ['2022 not-yet'] }, 'missed; 2022 not-yet'],
    ['not yet, on its day', { due: '2021-03-31', evidence: ['2021-03-31 not-yet'] }, 'missed; 2021-03-31 not-yet'],
    ['the latest decides', { due: '2021', evidence: ['2022 partly', '2023 missed'] }, 'missed; 2023 missed'],
    ['a source says so, where no date was set', { evidence: ['2021 missed'] }, 'missed; 2021 missed'],
    [
      'replaced after its date',
      { due: '2021', evidence: ['2022 missed'], replacedOn: ['2022'] },
      'missed; 2022 missed',
    ],
  ],
  dropped: [
    ['given up', { due: '2021', evidence: ['2020 dropped'] }, 'dropped; 2020 dropped'],
    [
      'given up, and some done later',
      { due: '2021', evidence: ['2020 dropped', '2022 partly'] },
      'dropped; 2020 dropped',
    ],
  ],
  replaced: [
    ['by a promise made before its date', { due: '2021', replacedOn: ['2020'] }, 'replaced; by lamps-later-0'],
    ['by a promise made on its day', { due: '2021-03-01', replacedOn: ['2021-03-01'] }, 'replaced; by lamps-later-0'],
    ['a source says so', { due: '2021', evidence: ['2020 replaced'] }, 'replaced; 2020 replaced'],
    ['met long after that', { due: '2021', evidence: ['2020 replaced', '2023 met'] }, 'replaced; 2020 replaced'],
  ],
  disputed: [
    [
      'two sources of one day differ',
      { due: '2021', evidence: ['2020-05-01 met', '2020-05-01 missed'] },
      'disputed; 2020-05-01 met; 2020-05-01 missed',
    ],
    ['a later source disputes it', { evidence: ['2020 met', '2021 disputed'] }, 'disputed; 2020 met; 2021 disputed'],
  ],
  'not-due': [
    ['due later than the record was read', { due: '2030' }, 'not-due'],
    ['due in the year in which it was read', { due: '2024', evidence: ['2023 not-yet'] }, 'not-due; 2023 not-yet'],
    ['no date was set', { evidence: ['2021 partly', '2023 not-yet'] }, 'not-due; 2023 not-yet'],
  ],
  'nothing-found': [
    ['no evidence at all', { due: '2021' }, 'nothing-found'],
    ['no date and no evidence', {}, 'nothing-found'],
    [
      'all evidence is older than its date',
      { due: '2021', evidence: ['2019 partly', '2020 not-yet'] },
      'nothing-found',
    ],
    ['not yet, in the year of its date', { due: '2021-03', evidence: ['2021 not-yet'] }, 'nothing-found'],
    ['disputed beforehand and never met', { due: '2021', evidence: ['2020 disputed'] }, 'nothing-found'],
  ],
};

test('every verdict has the cases that decide it', () => expect(Object.keys(CASES)).toEqual([...VERDICTS]));

describe.each(Object.entries(CASES))('%s', (_verdict, cases) => {
  test.each(cases)('%s', (_what, what, expected) => expect(told(what)).toBe(expected));
});

test('progress within one month is no dispute', () =>
  expect(told({ evidence: ['2020-05 partly', '2020-05 met'] })).toBe('met; 2020-05 met'));

test('a dispute older than what it disputes is none', () =>
  expect(told({ evidence: ['2019 disputed', '2020 met'] })).toBe('met; 2020 met'));
