import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/domain/ledger/ledger.ts';
import type { Basis } from '../../src/kinds/statement.ts';
import { stepClause, stepShort, stepSum, voidClause, voidShort } from '../../src/words/step-words.ts';

const amount = (pounds: number, basis: Basis = 'exact') => ({ pence: pounds * 100, basis, statements: ['f-1'] });
const step = (fields: Partial<Step> = {}): Step => ({
  kind: 'announced',
  extent: 'whole',
  amounts: [amount(250e6)],
  perYear: false,
  date: { on: '2019-08-08', role: 'in' },
  until: null,
  covers: null,
  statements: ['f-1'],
  disputed: [],
  others: 0,
  reread: true,
  ...fields,
});
const by2024 = { date: { on: '2024-06-03', role: 'by' as const } };

describe('the sum of a step', () => {
  test('two rivals are named, more make a range, a yearly sum is said to be yearly', () => {
    expect(stepSum(step({ amounts: [amount(1e6), amount(1.5e6)] }), true)).toBe('£1m or £1.5m');
    expect(stepSum(step({ amounts: [amount(302e6), amount(385e6), amount(395e6)] }), false)).toBe(
      '£302 million to £395 million',
    );
    expect(stepSum(step({ amounts: [amount(1e9, 'more-than')], perYear: true }), true)).toBe('more than £1bn a year');
  });
});

describe('a step in the line', () => {
  test.each([
    ['£250m announced 2019', step()],
    [
      '£139m allocated by 2024, though sources disagree',
      step({ kind: 'allocated', amounts: [amount(139e6)], ...by2024, disputed: ['f-2'] }),
    ],
    ['£65m spent on a part by 2024', step({ kind: 'spent', extent: 'part', amounts: [amount(65e6)], ...by2024 })],
    ['up to £10m announced, undated', step({ amounts: [amount(10e6, 'up-to')], date: null })],
    ['£6m or £7m announced 2019 to 2021', step({ amounts: [amount(6e6), amount(7e6)], until: '2021' })],
    ['£250m announced 2019, by a source not re-read', step({ reread: false })],
    [
      '£43m approved for 2014',
      step({ kind: 'approved', amounts: [amount(43e6)], date: { on: '2014-04', role: 'for' } }),
    ],
  ])('%s', (words, own) => expect(stepShort(own)).toBe(words));
});

describe('a step in a sentence', () => {
  test.each([
    ['£250 million was announced in 2019', step()],
    ['£250 million had been announced by 2024', step(by2024)],
    ['£250 million was announced (undated)', step({ date: null })],
    [
      '£250 million was announced for a part of it (wave one; undated)',
      step({ extent: 'part', covers: 'wave one', date: null }),
    ],
    [
      '£1 million or £2 million was announced in 2019, depending on the source',
      step({ amounts: [amount(1e6), amount(2e6)] }),
    ],
    [
      'sources from 2019 to 2021 say £1 million or £2 million was announced',
      step({ amounts: [amount(1e6), amount(2e6)], until: '2021' }),
    ],
    ['£250 million was announced in 2019, though sources disagree', step({ disputed: ['f-2'] })],
    ['£250 million was spent in 2021', step({ kind: 'spent', date: { on: '2021-04', role: 'for' } })],
  ])('%s', (words, own) => expect(stepClause(own)).toBe(words));
  test('a sum that the sentence has just given is not written again, unless sources differ on it', () => {
    const allocated = step({ kind: 'allocated' });
    expect(stepClause(allocated, step())).toBe('the same sum was allocated in 2019');
    expect(stepClause(allocated, step({ extent: 'part' }))).toBe('£250 million was allocated in 2019');
    expect(stepClause(allocated, step({ amounts: [amount(250e6), amount(300e6)] }))).toBe(
      '£250 million was allocated in 2019',
    );
  });
});

test('the void is about our search, unless a source says that it was not published', () => {
  expect(voidShort({ state: 'not-found', known: 'nothing' })).toBe('spent: not found');
  expect(voidShort({ state: 'not-published', known: 'part' })).toBe('spent in all: not published');
  expect(voidClause({ state: 'not-found', known: 'nothing' })).toBe('no source read shows what was spent');
  expect(voidClause({ state: 'not-found', known: 'one-body' })).toBe('no source read shows what was spent in all');
  expect(voidClause({ state: 'not-published', known: 'nothing' })).toBe('what was spent is not published');
});
