// Finds a free place beside its mark for each label, the important ones first; a label without a free place is left out, never laid over another.
import { boxesAlong, inside, overlap, padded, type Box } from './boxes.ts';
import { runsWidth, type Label, type Run } from './drawing.ts';

export interface Wish {
  /** The lines of the label, top to bottom. */
  lines: Run[][];
  x: number;
  y: number;
  /** How near to its mark's middle a label may come. */
  reach: number;
  size: number;
  class: string;
  /** Whether it may stand farther off, tied to its mark by a line. */
  leader: boolean;
}

export interface Placed {
  labels: Label[];
  leader: { fromX: number; fromY: number; toX: number; toY: number } | null;
}

const LEADING = 1.2;

/** Where a label may stand, best first: the side of the mark, and how far up or down. */
const NEAR: Spot[] = [['right', 0], ['left', 0], ['middle', -1], ['middle', 1], ['right', -0.6], ['right', 0.6], ['left', -0.6], ['left', 0.6]];
const FAR: Spot[] = [1.5, 2.2, 3, 4, 5, 6.5, 8, 10].flatMap((far): Spot[] => [['right', -far], ['right', far], ['left', -far], ['left', far], ['middle', -far], ['middle', far]]);

type Spot = [side: 'right' | 'left' | 'middle', shift: number];

/** The labels that fit, in the order of the wishes; null where none does. */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], room: Box): (Placed | null)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    for (const spot of wish.leader ? [...NEAR, ...FAR] : NEAR) {
      const { placed, box } = placedAt(wish, spot);
      const line = placed.leader === null ? [] : boxesAlong(placed.leader.fromX, placed.leader.fromY, placed.leader.toX, placed.leader.toY);
      const own = (other: Box) => wish.x >= other.left && wish.x <= other.right && wish.y >= other.top && wish.y <= other.bottom;
      if (!inside(box, room) || taken.some((other) => overlap(padded(box, 2), other))) continue;
      if (line.some((step) => taken.some((other) => overlap(step, other) && !own(other)))) continue;
      taken.push(box, ...line);
      return placed;
    }
    return null;
  });
}

function placedAt(wish: Wish, [side, shift]: Spot): { placed: Placed; box: Box } {
  const { lines, size, reach, x, y } = wish;
  const width = Math.max(...lines.map((runs) => runsWidth(runs, size)));
  const height = lines.length * size * LEADING;
  const far = Math.abs(shift) > 1;
  const aside = side === 'middle' ? 0 : (side === 'right' ? 1 : -1) * (reach + (far ? 10 : 4));
  const middle = y + shift * (side === 'middle' ? reach + height / 2 + 2 : height / 2 + 6);
  const anchor = side === 'middle' ? 'middle' : side === 'right' ? 'start' : 'end';
  const left = x + aside - (side === 'middle' ? width / 2 : side === 'left' ? width : 0);
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  const labels = lines.map((runs, index) => ({ runs, x: x + aside, y: box.top + (index + 0.8) * size * LEADING, size, anchor, class: wish.class }) as const);
  return { box, placed: { labels, leader: far ? leaderTo(wish, x + aside - (side === 'middle' ? 0 : Math.sign(aside) * 3), middle, height) : null } };
}

/** From the edge of the mark to the near edge of the label. */
function leaderTo({ x, y, reach }: Wish, toX: number, middle: number, height: number): Placed['leader'] {
  const toY = toX === x ? middle - Math.sign(middle - y) * (height / 2 + 1) : middle;
  const length = Math.hypot(toX - x, toY - y);
  return { fromX: x + ((toX - x) / length) * (reach - 2), fromY: y + ((toY - y) / length) * (reach - 2), toX, toY };
}
