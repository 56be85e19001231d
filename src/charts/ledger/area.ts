// Circles whose area is true to the sum, all on one scale.

/** The radius, in drawing units, of the circle for a sum in pence. */
export type Radius = (pence: number) => number;

/** @param most the largest sum of the chart, in pence, and the radius it is drawn with */
export const radiusScale =
  (most: { pence: number; radius: number }): Radius =>
  (pence) =>
    most.pence === 0 ? 0 : most.radius * Math.sqrt(pence / most.pence);
