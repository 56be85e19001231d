import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../src/charts/shared/drawing.ts';
import { landmarkLabels } from '../../../src/charts/shared/landmarks.ts';

const place = (width: number, ...at: number[]) =>
  landmarkLabels(
    at.map((x) => ({ text: 'NHSX launched', x })),
    { width, y: 14, size: 13, off: 4 },
  );

describe('the names of landmarks', () => {
  it('stand before the first line and after the others', () => {
    expect(place(600, 200, 400).map(({ anchor, x }) => [anchor, x])).toEqual([
      ['end', 196],
      ['start', 404],
    ]);
  });

  it('stand on the other side where they would run out', () => {
    expect(place(600, 20)[0]).toMatchObject({ anchor: 'start', x: 24 });
    expect(place(600, 200, 580)[1]).toMatchObject({ anchor: 'end', x: 576 });
  });

  it('stand one under the other where they would meet', () => {
    const labels = place(250, 20, 40);
    expect(labels.map(({ y }) => y)).toEqual([14, 31]);
    for (const label of labels) expect(labelBox(label).right).toBeLessThanOrEqual(250);
  });
});
