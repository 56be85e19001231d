// Letters as outlines, taken from the site's own face, so that a PNG looks the same on machines with other fonts, or
// none.
import { create } from 'fontkitten';

interface Point {
  x: number;
  y: number;
  onCurve: boolean;
  endContour: boolean;
}

/**
 * What is used of fontkitten, partly its inside: it cannot itself set the weight of a variable WOFF2 font, since its
 * glyphs of that format do not pass through its processor of variations. The version is fixed in package.json;
 * tests/charts/chart-png.test.ts pins the shapes.
 */
interface Font {
  stream: object;
  cmap: unknown;
  HVAR: unknown;
  unitsPerEm: number;
  glyphForCodePoint(code: number): Glyph;
  getGlyph(id: number): Glyph;
  _variationProcessor: {
    transformPoints(id: number, points: Point[]): void;
    getAdvanceAdjustment(id: number, table: unknown): number;
  };
}

interface Glyph {
  id: number;
  advanceWidth: number;
  _decode(): { points?: Point[]; components?: { glyphID: number; dx: number; dy: number }[] } | null;
}

export interface Outline {
  contours: Point[][];
  advance: number;
}

/** The outlines of one weight of a face, in units of one em. */
export function outlinesOf(bytes: Uint8Array, weight: number): (letter: string) => Outline {
  const plain = create(bytes as Buffer) as unknown as Font;
  const Made = plain.constructor as new (stream: object, weights: number[]) => Font;
  const Stream = plain.stream.constructor as new (bytes: Uint8Array) => object;
  const heavy = new Made(new Stream(bytes), [weight]);
  void heavy.cmap; // Reading any table unpacks the file, which its variations need.
  const varied = (id: number, points: readonly Point[]): Point[] => {
    const own = points.map(copied);
    const phantoms = Array.from({ length: 4 }, () => copied(NOWHERE));
    heavy._variationProcessor.transformPoints(id, [...own, ...phantoms]);
    return own;
  };
  const pointsOf = (glyph: Glyph): Point[] => {
    const { points, components } = glyph._decode() ?? {};
    if (components === undefined) return points === undefined || points.length === 0 ? [] : varied(glyph.id, points);
    const offsets = varied(
      glyph.id,
      components.map(({ dx, dy }) => ({ ...NOWHERE, x: dx, y: dy })),
    );
    return components.flatMap((component, index) =>
      pointsOf(plain.getGlyph(component.glyphID)).map((point) => ({
        ...point,
        x: point.x + offsets[index]!.x,
        y: point.y + offsets[index]!.y,
      })),
    );
  };
  const known = new Map<string, Outline>();
  return (letter) => {
    const had = known.get(letter);
    if (had !== undefined) return had;
    const glyph = plain.glyphForCodePoint(letter.codePointAt(0)!);
    const em = plain.unitsPerEm;
    const points = pointsOf(glyph).map((point) => ({ ...point, x: point.x / em, y: point.y / em }));
    const outline = {
      contours: contoursOf(points),
      advance: (glyph.advanceWidth + heavy._variationProcessor.getAdvanceAdjustment(glyph.id, heavy.HVAR)) / em,
    };
    known.set(letter, outline);
    return outline;
  };
}

const NOWHERE: Point = { x: 0, y: 0, onCurve: true, endContour: true };

/** The processor copies points by their own method. */
const copied = (point: Point): Point & { copy(): Point } => {
  const { x, y, onCurve, endContour } = point;
  return { x, y, onCurve, endContour, copy: () => copied({ x, y, onCurve, endContour }) };
};

function contoursOf(points: readonly Point[]): Point[][] {
  const contours: Point[][] = [];
  let open: Point[] = [];
  for (const point of points) {
    open.push(point);
    if (!point.endContour) continue;
    contours.push(open);
    open = [];
  }
  return contours;
}
