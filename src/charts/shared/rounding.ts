// Coordinates rounded to two decimals, so that the same content draws the same bytes on every machine.

export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A point of a path: "12.5,40". */
export const at = (x: number, y: number): string => `${round(x)},${round(y)}`;
