// The mark of each verdict: a shape of its own, so that it is told without colour.
import type { VerdictName } from '../../domain/promises/verdict.ts';
import type { Shape } from '../shared/drawing.ts';
import { circle } from '../shared/ink.ts';
import { at } from '../shared/rounding.ts';

const R = 5.5;

type Draw = (x: number, y: number) => Shape[];

const full = (d: string): Shape => ({ d, class: 'verdict-full' });
const open = (d: string): Shape => ({ d, class: 'verdict-open' });
const line = (d: string): Shape => ({ d, class: 'verdict-line' });
const diamond = (x: number, y: number, r: number) =>
  `M${at(x, y - r)}L${at(x + r, y)}L${at(x, y + r)}L${at(x - r, y)}Z`;

const MARKS: Record<VerdictName, Draw> = {
  met: (x, y) => [full(circle(x, y, R))],
  'met-late': (x, y) => [full(diamond(x, y, R + 1))],
  partly: (x, y) => [open(circle(x, y, R)), full(`M${at(x, y - R)}A${R},${R},0,0,0,${at(x, y + R)}Z`)],
  missed: (x, y) => [line(`M${at(x - 4, y - 4)}L${at(x + 4, y + 4)}M${at(x - 4, y + 4)}L${at(x + 4, y - 4)}`)],
  dropped: (x, y) => [line(`M${at(x, y - 5)}V${y + 4}M${at(x - 4, y)}L${at(x, y + 5)}L${at(x + 4, y)}`)],
  replaced: (x, y) => [line(`M${at(x - 5, y)}H${x + 4}M${at(x, y - 4)}L${at(x + 5, y)}L${at(x, y + 4)}`)],
  disputed: (x, y) => [open(diamond(x, y, R + 1))],
  'not-due': (x, y) => [open(circle(x, y, R))],
  'nothing-found': (x, y) => [{ d: circle(x, y, R), class: 'ink-void' }],
};

/** The mark about a point, 12 wide and high. */
export const verdictMark = (verdict: VerdictName, x: number, y: number): Shape[] => MARKS[verdict](x, y);
