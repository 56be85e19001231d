// Circles whose area is true to the sum, all on one scale.
import { scaleSqrt } from 'd3';

/** The radius, in drawing units, of the circle for a sum in pence. */
export type Radius = (pence: number) => number;

/** @param most the largest sum of the chart, in pence, and the radius it is drawn with */
export const radiusScale = (most: { pence: number; radius: number }): Radius =>
  most.pence === 0 ? () => 0 : scaleSqrt([0, most.pence], [0, most.radius]);
