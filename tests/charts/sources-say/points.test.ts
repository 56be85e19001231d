import { describe, expect, it } from 'vitest';
import { rivalPoints, saysPoints } from '../../../src/charts/sources-say/points.ts';
import { sources, statement, statements } from '../invented.ts';

const points = saysPoints(statements, sources);
const point = (id: string) => points.find((each) => each.ids[0] === id);

describe('the money of a programme', () => {
  it('does not draw a repeat, but counts its source on the original', () => {
    expect(point('b')).toBeUndefined();
    expect(point('a')?.sources).toBe(2);
  });

  it('draws a repeat whose original is not given', () => {
    expect(saysPoints([statement('b', { restates: 'a' })], sources).map((each) => each.ids)).toEqual([['b']]);
  });

  it('does not draw a misprint', () => {
    expect(point('m')).toBeUndefined();
  });

  it('makes equal awards on one day one mark', () => {
    expect(point('e')?.ids).toEqual(['e', 'f']);
  });

  it('keeps awards of different sums apart', () => {
    const other = statement('g', { amount_gbp: '21000000', scope: 'per-recipient', source: 's-e', covers: 'award' });
    expect(saysPoints([...statements, other], sources).map((each) => each.ids)).toContainEqual(['g']);
  });

  it('dates a point by when it was said, else announced, else published', () => {
    expect(saysPoints([statement('b', { announced_on: '2019-07' })], sources)[0]?.on).toBe('2019-07');
    expect(saysPoints([statement('b')], sources)[0]?.on).toBe('2019-08');
    expect(point('d')?.on).toBeNull();
  });

  it('gives rivals one number and leaves the rest without', () => {
    expect(point('a')?.dispute).toBe(point('c')?.dispute);
    expect(point('a')?.dispute).not.toBeNull();
    expect(point('d')?.dispute).toBeNull();
  });

  it('puts the undated last', () => {
    expect(points.at(-1)?.ids).toEqual(['d']);
  });

  it('does not depend on the order of rows', () => {
    expect(saysPoints([...statements].reverse(), sources).map((each) => each.ids.toSorted())).toEqual(
      points.map((each) => each.ids),
    );
  });
});

describe('rival figures', () => {
  const idsOf = (given: typeof statements) => rivalPoints(given, sources).map((each) => each.ids);

  it('keeps a repeat that gives another sum or another basis as a figure of its own, once', () => {
    const about = { amount_gbp: '248000000', basis: 'approx', restates: 'a', said_on: '2024' } as const;
    const given = [statement('a'), statement('b', { restates: 'a' }), statement('d', about), statement('c', about)];
    expect(idsOf(given)).toEqual([['a'], ['c']]);
    expect(rivalPoints(given, sources).map((each) => [each.sources, each.dispute])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(idsOf([statement('a'), statement('c', { restates: 'a', basis: 'up-to' })])).toHaveLength(2);
    expect(idsOf([statement('a'), statement('c', { restates: 'a', per_year: 'yes' })])).toHaveLength(2);
  });

  it('keeps a sum that was printed wrongly: it is what contradicts', () => {
    expect(idsOf([statement('a', { disagrees_with: ['m'] }), statement('m', { scope: 'misprint' })])).toEqual([
      ['a'],
      ['m'],
    ]);
  });

  it('leaves out of the dispute what contradicts nothing, where something does', () => {
    const given = [statement('a', { disagrees_with: ['b'] }), statement('b', { amount_gbp: '1' }), statement('c')];
    expect(rivalPoints(given, sources).map((each) => [each.ids[0], each.dispute])).toEqual([
      ['b', 0],
      ['a', 0],
      ['c', null],
    ]);
  });

  it('takes all for rivals where no statement is said to contradict another, unless they are the same', () => {
    const given = [statement('a'), statement('b', { amount_gbp: '1' })];
    expect(rivalPoints(given, sources).map((each) => each.dispute)).toEqual([0, 0]);
    expect(rivalPoints([statement('a'), statement('b')], sources).map((each) => each.dispute)).toEqual([null, null]);
  });
});
