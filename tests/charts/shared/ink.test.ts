import { describe, expect, it } from 'vitest';
import { basisMark, kindMark } from '../../../src/charts/shared/ink.ts';
import { KINDS } from '../../../src/kinds/statement.ts';

describe('marks of money', () => {
  it('gives each kind an ink of its own', () => {
    const inks = KINDS.map((kind) => JSON.stringify(kindMark(kind, 7, 7, 5.5)));
    expect(new Set(inks).size).toBe(KINDS.length);
  });

  it('dots the ring of a forecast equally closely whatever its size, and a small one enough to be a ring', () => {
    const dots = (radius: number) => kindMark('forecast', 0, 0, radius)[0]!.pathLength;
    expect([dots(4), dots(50), dots(100)]).toEqual([10, 63, 126]);
  });

  it('needs no ids, so that a page can hold any number of them', () => {
    for (const kind of KINDS) expect(JSON.stringify(kindMark(kind, 7, 7, 5.5))).not.toMatch(/url\(|"id"/);
  });

  it('points to less under a ceiling and to more above a floor', () => {
    // The second stroke is the shaft: it goes along the axis of money, away from the mark.
    const tip = (basis: 'up-to' | 'more-than') =>
      Number(/^M[^M]+M[^L]+L0,([-\d.]+)/.exec(basisMark(basis, 0, 0, 6, 'standing')[0]!.d)![1]);
    expect(tip('up-to')).toBeGreaterThan(0);
    expect(tip('more-than')).toBeLessThan(0);
    expect(basisMark('exact', 0, 0, 6, 'standing')).toEqual([]);
  });
});
