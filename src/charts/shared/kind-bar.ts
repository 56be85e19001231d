// A sum as a bar in the ink of its kind.
import type { Kind } from '../../kinds/statement.ts';
import { barBox, hatchedBar } from './bar.ts';
import type { Path } from './drawing.ts';
import { round } from './rounding.ts';

export function kindBar(kind: Kind, left: number, right: number, middle: number, height: number): Path[] {
  const outline: Path = { d: barBox(left, right, middle, height), class: `ink ink-${kind}` };
  if (kind === 'forecast') return [{ ...outline, pathLength: Math.max(4, round((right - left + height) / 2.5)) }];
  const hatch = kind === 'approved' ? hatchedBar(left, right, middle, height) : '';
  // Neighbours in full ink would run together, so a rim of paper stands between them.
  if (kind === 'spent') return [{ ...outline, class: `${outline.class} ink-rimmed` }];
  return hatch === '' ? [outline] : [outline, { d: hatch, class: 'ink-hatch' }];
}
