// What every drawing must keep: labels apart and inside, coordinates short.
import { expect } from 'vitest';
import { overlap, type Box } from '../../src/charts/shared/boxes.ts';
import type { Chart } from '../../src/charts/shared/chart.ts';
import { labelBox, labelsOf, type Drawing, type Path, type Shape } from '../../src/charts/shared/drawing.ts';

export function expectLabelsApart(drawing: Drawing, name: string): void {
  const labels = labelsOf(drawing.shapes).map((label) => ({
    text: label.runs.map((run) => run.text).join(''),
    box: labelBox(label),
  }));
  const clashes = labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${name}: "${a.text}" on "${b.text}"`] : [])),
  );
  const outside = labels
    .filter(
      ({ box }) =>
        box.left < -0.5 || box.right > drawing.width + 0.5 || box.top < -1 || box.bottom > drawing.height + 1,
    )
    .map(({ text }) => `${name}: "${text}" runs out of the drawing`);
  expect([...clashes, ...outside]).toEqual([]);
}

/** The classes of lines that stand behind a drawing and belong to no mark of it. */
const RULES = /\bchart-(grid|zero|tick|band|landmark)\b/;

export const pathsOf = (shapes: readonly Shape[]): Path[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? pathsOf(shape.shapes) : 'd' in shape ? [shape] : []));

/** The straight strokes of a path. */
export const strokesOf = ({ d }: Path): Box[] =>
  d
    .split('M')
    .slice(1)
    .flatMap((stroke) => {
      const points = stroke.split('L').map((point) => point.split(',').map(Number) as [number, number]);
      return points.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = points[index]!;
        return {
          left: Math.min(x, fromX),
          right: Math.max(x, fromX),
          top: Math.min(y, fromY),
          bottom: Math.max(y, fromY),
        };
      });
    });

/** No line of an axis or a grid strikes through words. */
export function expectNothingStruck(drawing: Drawing, name: string): void {
  const strokes = pathsOf(drawing.shapes)
    .filter((path) => RULES.test(path.class))
    .flatMap(strokesOf);
  const struck = labelsOf(drawing.shapes)
    .filter((label) => strokes.some((stroke) => overlap(stroke, labelBox(label))))
    .map((label) => `${name}: a line strikes through "${label.runs.map((run) => run.text).join('')}"`);
  expect(struck).toEqual([]);
}

export const longNumbers = (drawing: Drawing): string[] => JSON.stringify(drawing.shapes).match(/\d+\.\d{3,}/g) ?? [];

/** Both drawings of a chart keep what every drawing must. */
export function expectSound(chart: Chart, name: string): void {
  for (const [layout, drawing] of Object.entries({ wide: chart.wide, narrow: chart.narrow })) {
    expectLabelsApart(drawing, `${name}, ${layout}`);
    expectNothingStruck(drawing, `${name}, ${layout}`);
    expect(longNumbers(drawing), name).toEqual([]);
    expect(JSON.stringify(drawing), name).not.toMatch(/NaN|Infinity|undefined/);
  }
}

/** What the marks of a drawing stand for, in the order in which they are read out. */
export const saidBy = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    'shapes' in shape ? [...(shape.title === undefined ? [] : [shape.title]), ...saidBy(shape.shapes)] : [],
  );

export const wordsIn = (drawing: Drawing): string[] =>
  labelsOf(drawing.shapes).map((label) => label.runs.map((run) => run.text).join(''));
