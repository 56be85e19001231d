import { describe, expect, test } from 'vitest';
import type { Disagreement, Statement } from '../../../src/domain/content.ts';
import { byRatio, disputeRange } from '../../../src/domain/ledger/dispute-range.ts';
import { recordOf, said } from './invented-ledger.ts';

const point = (id: string, figures?: string[]): Disagreement => ({
  id,
  origin: { file: 'content/disagreements.yaml', line: 1 },
  topic: 'money',
  nature: 'contradiction',
  programme: 'lantern',
  what: 'words',
  statements: [],
  position: 'words',
  ...(figures === undefined ? {} : { figures }),
});
const sum = (id: string, millions: number, rivals: string[], fields: Partial<Statement> = {}): Statement =>
  said(id, { amount_gbp: String(millions * 1_000_000), disagrees_with: rivals, ...fields });
const rangeOf = (statements: Statement[], figures = statements.map(({ id }) => id)) => {
  const found = disputeRange(recordOf(statements), point('p', figures));
  return found === null ? null : [found.low.pence / 1e8, found.high.pence / 1e8, found.ratio];
};

describe('the range of a disagreement', () => {
  test('from the lowest to the highest of its rivals, also of one that it does not list itself', () => {
    const three = [sum('f-1', 20, ['f-2', 'f-3']), sum('f-2', 5, ['f-1']), sum('f-3', 80, ['f-1'])];
    expect(rangeOf(three)).toEqual([5, 80, 16]);
    expect(rangeOf(three, ['f-1'])).toEqual([5, 80, 16]);
  });
  test.each<[string, Partial<Statement>]>([
    ['of another kind', { kind: 'spent' }],
    ['of another scope', { scope: 'part' }],
    ['for one of several bodies', { scope: 'per-recipient', recipient: 'north-trust' }],
    ['for each of several bodies', { scope: 'each' }],
    ['for each year', { per_year: 'yes' }],
    ['that its source printed wrongly', { scope: 'misprint' }],
    ['of which only a part is for the programme', { scope: 'wider' }],
    ['that only a weak source gives', { source: 'weak' }],
    ['that is the same sum', { amount_gbp: '20000000' }],
  ])('a figure %s makes none', (_what, fields) =>
    expect(rangeOf([sum('f-1', 20, ['f-2']), sum('f-2', 5, ['f-1'], fields)])).toBeNull(),
  );
  test('two figures that no source sets against each other make none', () =>
    expect(rangeOf([sum('f-1', 20, []), sum('f-2', 5, [])])).toBeNull());
  test('"more than £5 million" and "£20 million" may both be true, as may "£5 million" and "up to £20 million"', () => {
    expect(rangeOf([sum('f-1', 20, ['f-2']), sum('f-2', 5, ['f-1'], { basis: 'more-than' })])).toBeNull();
    expect(rangeOf([sum('f-1', 20, ['f-2'], { basis: 'up-to' }), sum('f-2', 5, ['f-1'])])).toBeNull();
  });
  test('"up to £5 million" and "£20 million" may not, nor "£5 million" and "more than £20 million"', () => {
    expect(rangeOf([sum('f-1', 20, ['f-2']), sum('f-2', 5, ['f-1'], { basis: 'up-to' })])).toEqual([5, 20, 4]);
    expect(rangeOf([sum('f-1', 20, ['f-2'], { basis: 'more-than' }), sum('f-2', 5, ['f-1'])])).toEqual([5, 20, 4]);
  });
  test('a floor below two figures that contradict each other is the lowest of the range', () =>
    expect(
      rangeOf([
        sum('f-1', 20, ['f-2', 'f-3']),
        sum('f-2', 5, ['f-1'], { basis: 'more-than' }),
        sum('f-3', 10, ['f-1']),
      ]),
    ).toEqual([5, 20, 4]));
  test('a point without figures has none', () =>
    expect(disputeRange(recordOf([sum('f-1', 20, [])]), point('p'))).toBeNull());
});

test('by ratio, not by size or name; of one ratio the larger sum first; the same two figures once', () => {
  const record = recordOf([
    ...[sum('f-1', 100, ['f-2']), sum('f-2', 90, ['f-1'])],
    ...[sum('f-3', 3, ['f-4'], { scope: 'part' }), sum('f-4', 1, ['f-3'], { scope: 'part' })],
    ...[sum('f-5', 30, ['f-6'], { kind: 'spent' }), sum('f-6', 10, ['f-5'], { kind: 'spent' })],
  ]);
  const points = [
    point('a', ['f-1', 'f-2']),
    point('b', ['f-3', 'f-4']),
    point('c', ['f-5', 'f-6']),
    point('d', ['f-4']),
    point('e'),
  ];
  expect(byRatio(record, points).map((range) => range.point.id)).toEqual(['c', 'b', 'a']);
});
