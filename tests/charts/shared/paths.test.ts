import { describe, expect, it } from 'vitest';
import { box, circle, level, outline, place, strokes, upright } from '../../../src/charts/shared/paths.ts';

describe('paths', () => {
  it('are rounded to two decimals', () => {
    expect(level(1.239, 0.001, 10.999)).toBe('M0,1.24L11,1.24');
    expect(upright(1 / 3, 2, -4.005)).toMatch(/^M0\.33,2L0\.33,-4(\.01)?$/);
    expect(box(1.111, 2.222, 3.333, -4.444)).toBe('M1.11,2.22h3.33v-4.44h-3.33Z');
    expect(place(1.239, -0.001)).toEqual({ at: [1.24, 0] });
  });

  it('go through their points, each stroke from its own beginning, and close only when asked to', () => {
    const corner = [
      [0, 0],
      [1, 0],
      [1, 2],
    ] as [number, number][];
    expect(strokes(corner, [...corner].reverse())).toBe('M0,0L1,0L1,2M1,2L1,0L0,0');
    expect(outline(...corner)).toBe('M0,0L1,0L1,2Z');
  });

  it('draw a circle around zero unless told', () => {
    expect(circle(5.5)).toBe('M5.5,0A5.5,5.5,0,1,1,-5.5,0A5.5,5.5,0,1,1,5.5,0Z');
    expect(circle(2, 10, 20)).toMatch(/^M12,20A2,2,/);
  });
});
