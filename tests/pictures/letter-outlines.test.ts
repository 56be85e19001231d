import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlinesOf } from '../../src/pictures/letter-outlines.ts';

const bytes = readFileSync(
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);
const [regular, strong] = [outlinesOf(bytes, 400), outlinesOf(bytes, 700)];
const extent = (letter: string, face = regular) => {
  const points = face(letter).contours.flat();
  return {
    top: Math.max(...points.map(({ y }) => y)),
    width: Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)),
  };
};

describe('outlines of letters', () => {
  it('have the weight asked for: strokes and steps of a heavier face are wider', () => {
    expect(extent('l', strong).width).toBeGreaterThan(extent('l').width * 1.4);
    expect(strong('m').advance).toBeGreaterThan(regular('m').advance);
    expect(regular('l').contours.flat().length).toBeGreaterThan(3);
  });

  it('build letters made of parts, each part in its own weight', () => {
    expect(regular('i').contours).toHaveLength(2);
    expect(regular('%').contours).toHaveLength(5);
    expect(extent('“', strong).width).toBeGreaterThan(extent('“').width);
  });

  it('are those of the site’s face', () => {
    expect(regular('H').advance).toBeCloseTo(0.652, 2);
    expect(extent('H').top).toBeCloseTo(0.656, 2);
    expect(regular(' ').contours).toEqual([]);
  });
});
