// A ledger line as a drawing of the size of text: each step's mark and words in a row, on as many lines as it needs.
import type { Kind } from '../../kinds/statement.ts';
import { label, type Drawing, type Shape } from '../shared/drawing.ts';
import { kindMark } from '../shared/ink.ts';
import { round } from '../shared/rounding.ts';
import { textWidth } from '../shared/text-width.ts';
import { voidMark } from './void-mark.ts';

/** A step in words, with its mark and what stands before it. */
export interface StripWords {
  mark: Kind | 'void';
  text: string;
  before: string;
}

/**
 * @param width where a line ends: a step is never broken, so a longer one runs on alone
 * @param size of the letters, in drawing units
 */
export function stripDrawing(pieces: readonly StripWords[], width: number, size: number): Drawing {
  const [radius, leading] = [round(size * 0.36), round(size * 1.5)];
  const shapes: Shape[] = [];
  let [x, y, longest] = [0, size, 0];
  for (const { mark, text, before } of pieces) {
    const joint = textWidth(before, size);
    const own = 2 * radius + size * 0.4 + textWidth(text, size);
    // The arrow goes with what it leads to, so that no line ends in one.
    if (x > 0 && x + joint + own > width) [x, y] = [0, round(y + leading)];
    if (before.trim() !== '') shapes.push(label(before.trim(), round(x + size * 0.2), y, size, 'chart-axis'));
    x += joint;
    const [middle, foot] = [round(x + radius), round(y - size * 0.34)];
    shapes.push(
      ...(mark === 'void' ? [voidMark(middle, foot, radius)] : kindMark(mark, middle, foot, radius)),
      label(text, round(x + 2 * radius + size * 0.4), y, size, 'chart-label'),
    );
    x = round(x + own);
    longest = Math.max(longest, x);
  }
  return { width: Math.ceil(Math.max(longest, 1)), height: Math.ceil(y + size * 0.4), shapes };
}
