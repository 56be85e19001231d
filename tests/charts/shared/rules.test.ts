import { describe, expect, it } from 'vitest';
import { label } from '../../../src/charts/shared/drawing.ts';
import { clearOf, levelRule, uprightRule } from '../../../src/charts/shared/rules.ts';

/** From about 100 to 120, and from 40 to 50. */
const word = label('word', 100, 47.8, 10, 'chart-label');

describe('lines of an axis', () => {
  it('run through where no label stands on them', () => {
    expect(clearOf([word], [levelRule(60, 0, 200, 'chart-grid'), uprightRule(90, 0, 100, 'chart-grid')])).toEqual([
      { d: 'M0,60L200,60M90,0L90,100', class: 'chart-grid' },
    ]);
  });

  it('are left open where one does', () => {
    expect(clearOf([word], [uprightRule(110, 0, 100, 'chart-zero')])[0]!.d).toBe('M110,0L110,37M110,53.2L110,100');
    expect(clearOf([word], [levelRule(45, 0, 200, 'chart-zero')])[0]!.d).toMatch(
      /^M0,45L97,45M12\d(\.\d+)?,45L200,45$/,
    );
  });

  it('are one gap under labels that touch, and end at one that stands at their end', () => {
    const below = label('word', 100, 57.8, 10, 'chart-label');
    expect(clearOf([below, word], [uprightRule(110, 0, 100, 'chart-zero')])[0]!.d).toBe(
      'M110,0L110,37M110,63.2L110,100',
    );
    expect(clearOf([word], [uprightRule(110, 42, 100, 'chart-zero')])[0]!.d).toBe('M110,53.2L110,100');
    expect(clearOf([word], [uprightRule(110, 0, 45, 'chart-zero')])[0]!.d).toBe('M110,0L110,37');
  });

  it('are one path for each class', () =>
    expect(
      clearOf(
        [],
        [levelRule(1, 0, 1, 'chart-grid'), levelRule(2, 0, 1, 'chart-zero'), levelRule(3, 0, 1, 'chart-grid')],
      ),
    ).toHaveLength(2));
});
