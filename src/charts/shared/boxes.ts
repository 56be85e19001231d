// Rectangles that must not lie on one another.
import type { Point } from './paths.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const inside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

export const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

export const padded = (box: Box, by: number): Box => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});

/** A line as a row of small boxes, so that it can be tested against labels and marks. */
export function boxesAlong([fromX, fromY]: Point, [toX, toY]: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 5));
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps, 1),
  );
}
