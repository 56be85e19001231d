// The head of a line that leads from a promise to what became of it.
import type { Path } from '../shared/drawing.ts';
import { place, strokes } from '../shared/paths.ts';

const HEAD = strokes([
  [-5, -4],
  [0, 0],
  [-5, 4],
]);

/** Pointing right, its tip at the place given. */
export const arrowAt = (x: number, y: number): Path => ({ d: HEAD, class: 'chart-track', ...place(x, y) });
