// Finds a free place beside its mark for each label, the important ones first; a label without a free place is left
// out, never laid over another.
import { max } from 'd3';
import { boxesAlong, inside, overlap, padded, type Box } from './boxes.ts';
import type { Point } from './paths.ts';
import { runsWidth, type Label, type Run } from './drawing.ts';

export interface Wish {
  /** What to write, best first, each as lines from top to bottom. */
  texts: Run[][][];
  x: number;
  y: number;
  /** How near to its mark's middle a label may come, sideways and up or down. */
  reach: { across: number; along: number };
  size: number;
  class: string;
  /** Whether a line runs from the mark, so that the label stands over or under it, and may stand far off. */
  tied: boolean;
}

export interface Placed {
  labels: Label[];
  /** The line from the mark to a label that stands far off. */
  leader: readonly [from: Point, to: Point] | null;
}

const LEADING = 1.2;

/** Where a label may stand: which side, and how many of its own heights up or down. */
type Spot = [side: 'right' | 'left' | 'middle' | 'over-right' | 'over-left', shift: number];

const BESIDE: Spot[] = [
  ['right', 0],
  ['left', 0],
  ['middle', -1],
  ['middle', 1],
  ['over-right', -1],
  ['over-left', -1],
  ['over-right', 1],
  ['over-left', 1],
];
const OVER: Spot[] = [
  ['over-right', -1],
  ['over-right', 1],
  ['over-left', -1],
  ['over-left', 1],
  ['right', 0],
  ['left', 0],
];
const FAR: Spot[] = [1.5, 2.2, 3, 4, 5.5, 7].flatMap((far): Spot[] => [
  ['right', -far],
  ['right', far],
  ['left', -far],
  ['left', far],
  ['middle', -far],
  ['middle', far],
]);

/** The labels that fit, in the order of the wishes; null where none does. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], room: Box): (Placed | null)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    const own = (other: Box) =>
      wish.x > other.left && wish.x < other.right && wish.y > other.top && wish.y < other.bottom;
    for (const text of wish.texts) {
      for (const spot of wish.tied ? [...OVER, ...FAR] : BESIDE) {
        const { placed, box } = placedAt(wish, text, spot);
        const line = placed.leader === null ? [] : boxesAlong(...placed.leader);
        if (!inside(box, room) || taken.some((other) => overlap(padded(box, 1.5), other))) continue;
        if (line.some((step) => taken.some((other) => overlap(step, other) && !own(other)))) continue;
        taken.push(box, ...line);
        return placed;
      }
    }
    return null;
  });
}

function placedAt(
  { x, y, reach, size, class: className }: Wish,
  lines: Run[][],
  [side, shift]: Spot,
): { placed: Placed; box: Box } {
  const width = max(lines, (runs) => runsWidth(runs, size))!;
  const height = lines.length * size * LEADING;
  const far = Math.abs(shift) > 1;
  const anchor = side === 'middle' ? 'middle' : side.endsWith('right') ? 'start' : 'end';
  const toward = anchor === 'middle' ? 0 : anchor === 'start' ? 1 : -1;
  const from = x + toward * (side.startsWith('over') ? -reach.across : reach.across + (far ? 10 : 4));
  const middle =
    side === 'right' || side === 'left' ? y + shift * (height / 2 + 6) : y + shift * (reach.along + height / 2 + 3);
  const left = from - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  const labels = lines.map(
    (runs, index) =>
      ({ runs, x: from, y: box.top + (index + 0.8) * size * LEADING, size, anchor, class: className }) as const,
  );
  if (!far) return { box, placed: { labels, leader: null } };
  const toX = from - toward * 3;
  const toY = toward === 0 ? middle - Math.sign(shift) * (height / 2 + 1) : middle;
  const length = Math.hypot(toX - x, toY - y);
  const edge = reach.across / length;
  return {
    box,
    placed: {
      labels,
      leader: [
        [x + (toX - x) * edge, y + (toY - y) * edge],
        [toX, toY],
      ],
    },
  };
}
