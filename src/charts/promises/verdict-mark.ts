// The mark of each verdict: a shape of its own, so that it is told without colour.
import type { VerdictName } from '../../domain/promises/verdict.ts';
import type { Path, Shape } from '../shared/drawing.ts';
import { circle, drawnBy, outline, place, strokes } from '../shared/paths.ts';

const R = 5.5;

const full = (d: string): Path => ({ d, class: 'verdict-full' });
const open = (d: string): Path => ({ d, class: 'verdict-open' });
const line = (d: string): Path => ({ d, class: 'verdict-line' });

const DIAMOND = outline([0, -R - 1], [R + 1, 0], [0, R + 1], [-R - 1, 0]);
const LEFT_HALF = drawnBy((pen) => {
  pen.arc(0, 0, R, Math.PI / 2, (3 * Math.PI) / 2);
  pen.closePath();
});
const CROSS = strokes(
  [
    [-4, -4],
    [4, 4],
  ],
  [
    [-4, 4],
    [4, -4],
  ],
);
const ARROW_DOWN = strokes(
  [
    [0, -5],
    [0, 4],
  ],
  [
    [-4, 0],
    [0, 5],
    [4, 0],
  ],
);
const ARROW_ON = strokes(
  [
    [-5, 0],
    [4, 0],
  ],
  [
    [0, -4],
    [5, 0],
    [0, 4],
  ],
);

/** Each around zero. */
const MARKS: Record<VerdictName, Path[]> = {
  met: [full(circle(R))],
  'met-late': [full(DIAMOND)],
  partly: [open(circle(R)), full(LEFT_HALF)],
  missed: [line(CROSS)],
  dropped: [line(ARROW_DOWN)],
  replaced: [line(ARROW_ON)],
  disputed: [open(DIAMOND)],
  'not-due': [open(circle(R))],
  'nothing-found': [{ d: circle(R), class: 'ink-void' }],
};

/** The mark about a point, 12 wide and high. */
export const verdictMark = (verdict: VerdictName, x: number, y: number): Shape[] =>
  MARKS[verdict].map((path) => ({ ...path, ...place(x, y) }));
