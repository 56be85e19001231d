// The two days that every chart of time shows: when NHSX was launched, and when it was merged away.
import { middleOf } from '../../domain/calendar.ts';
import { overlap } from './boxes.ts';
import { label, labelBox, type Label } from './drawing.ts';
import { round } from './rounding.ts';

export const LANDMARKS = [
  { at: middleOf('2019-07-01'), text: 'NHSX launched', short: 'NHSX launched', named: 'NHSX launched' },
  { at: middleOf('2022-02-01'), text: 'merged into NHS England', short: 'merged', named: 'NHSX merged' },
];

/**
 * The names of landmarks at the top of their lines: the first before its line, the others after theirs, each on the
 * other side where it has no room there, and one line lower where it would meet another.
 * @param off how far a name stands from its line
 */
export function landmarkLabels(
  marks: readonly { text: string; x: number }[],
  { width, y, size, off }: { width: number; y: number; size: number; off: number },
): Label[] {
  const labels: Label[] = [];
  for (const { text, x } of marks) {
    const before = label(text, round(x - off), y, size, 'chart-axis', 'end');
    const after = label(text, round(x + off), y, size, 'chart-axis');
    const sides = labels.length === 0 ? [before, after] : [after, before];
    const fits = (side: Label) => labelBox(side).left >= 0 && labelBox(side).right <= width;
    const own = sides.find(fits) ?? sides[0]!;
    const meets = labels.some((other) => overlap(labelBox(other), labelBox(own)));
    labels.push(meets ? { ...own, y: y + size + 4 } : own);
  }
  return labels;
}
