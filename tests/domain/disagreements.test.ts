import { describe, expect, test } from 'vitest';
import type { Disagreement, Statement } from '../../src/domain/content.ts';
import { contradicting, disagreeing, furthestApart, spreadOf } from '../../src/domain/disagreements.ts';
import { linkRecord, type PublicRecord } from '../../src/domain/record.ts';
import type { Nature } from '../../src/kinds/disagreement.ts';
import { ratioWords } from '../../src/words/ratio.ts';
import { recordOf, said } from './ledger/invented-ledger.ts';

const point = (id: string, nature: Nature, figures: string[], fields: Partial<Disagreement> = {}): Disagreement => ({
  id,
  origin: { file: 'content/disagreements.yaml', line: 1 },
  topic: 'money',
  nature,
  programme: 'lantern',
  what: id,
  statements: [],
  figures,
  position: 'The record gives both.',
  ...fields,
});

const withPoints = (statements: readonly Statement[], ...disagreements: Disagreement[]): PublicRecord =>
  linkRecord({ ...recordOf(statements).content, disagreements });

const [a, b] = [
  said('f-1', { amount_gbp: '250', disagrees_with: ['f-2'] }),
  said('f-2', { amount_gbp: '100', disagrees_with: ['f-1'] }),
];

describe('two statements contradict each other', () => {
  test('when a point on money says so', () =>
    expect(contradicting(withPoints([a, b], point('x', 'contradiction', ['f-1', 'f-2'])), a)).toEqual(['f-2']));
  test('when no point tells of the two', () => {
    expect(contradicting(withPoints([a, b]), a)).toEqual(['f-2']);
    expect(contradicting(withPoints([a, b], point('x', 'rounding', ['f-1'])), a)).toEqual(['f-2']);
    expect(contradicting(withPoints([a, b], point('x', 'rounding', ['f-1', 'f-2'], { topic: 'count' })), a)).toEqual([
      'f-2',
    ]);
  });
  test('when one of two points says so', () =>
    expect(
      contradicting(
        withPoints([a, b], point('x', 'rounding', ['f-1', 'f-2']), point('y', 'contradiction', ['f-1', 'f-2'])),
        a,
      ),
    ).toEqual(['f-2']));
  test.each(['different-moments', 'different-scope', 'rounding', 'settled'] as const)('not when it is %s', (nature) => {
    const record = withPoints([a, b], point('x', nature, ['f-1', 'f-2']));
    expect(contradicting(record, a)).toEqual([]);
    expect([...disagreeing(record, b)]).toEqual([[nature, ['f-1']]]);
  });
  test('not when the point holds a statement that repeats one of them', () => {
    const repeat = said('f-3', { amount_gbp: '100', restates: 'f-2' });
    const record = withPoints([a, b, repeat], point('x', 'different-moments', ['f-1', 'f-3']));
    expect(contradicting(record, a)).toEqual([]);
  });
});

describe('how far apart the sums of a point are', () => {
  const spread = (statements: readonly Statement[], fields: Partial<Disagreement> = {}) =>
    spreadOf(
      withPoints(statements),
      point(
        'x',
        'contradiction',
        statements.map(({ id }) => id),
        fields,
      ),
    );
  test('the highest over the lowest of those set against each other, in pence', () =>
    expect(spread([a, b])).toEqual({ lowest: 10000, highest: 25000, ratio: 2.5 }));
  test('through a third', () => {
    const middle = said('f-3', { amount_gbp: '200', disagrees_with: ['f-1', 'f-4'] });
    const low = said('f-4', { amount_gbp: '50', disagrees_with: ['f-3'] });
    expect(spread([a, middle, low])?.ratio).toBe(5);
  });
  test('a repetition with another sum counts', () =>
    expect(
      spread([said('f-1', { amount_gbp: '250' }), said('f-2', { amount_gbp: '200', restates: 'f-1' })])?.ratio,
    ).toBe(1.25));
  test('a sum for one trust is not set against the sum for all of them', () => {
    const one = said('f-3', { amount_gbp: '1', scope: 'per-recipient' });
    expect(spread([a, b, one])?.ratio).toBe(2.5);
  });
  test('none for a sum a year against one that is not', () =>
    expect(spread([a, said('f-2', { amount_gbp: '100', per_year: 'yes', disagrees_with: ['f-1'] })])).toBeNull());
  test('none where no two are set against each other, and none for other topics', () => {
    expect(spread([said('f-1'), said('f-2', { amount_gbp: '1' })])).toBeNull();
    expect(spread([a, b], { topic: 'count' })).toBeNull();
  });
});

test('a list has the widest first, and those without a ratio after them by name', () => {
  const c = said('f-3', { amount_gbp: '1', disagrees_with: ['f-4'] });
  const d = said('f-4', { amount_gbp: '9', disagrees_with: ['f-3'] });
  const points = [
    point('mill', 'settled', []),
    point('lamp', 'rounding', ['f-1', 'f-2']),
    point('acre', 'settled', []),
    point('wide', 'contradiction', ['f-3', 'f-4']),
  ];
  expect(furthestApart(withPoints([a, b, c, d], ...points), points).map(({ id }) => id)).toEqual([
    'wide',
    'lamp',
    'acre',
    'mill',
  ]);
});

test.each([
  [2.5, 'the highest sum is about 2.5 times the lowest'],
  [3, 'the highest sum is 3 times the lowest'],
  [13.2, 'the highest sum is about 13 times the lowest'],
  [1.08, 'the highest sum is about 8% above the lowest'],
  [1.005, 'the highest sum is less than 1% above the lowest'],
])('%s in words', (ratio, words) => expect(ratioWords(ratio)).toBe(words));
