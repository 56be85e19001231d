import { expect, test } from 'vitest';
import { onDemand } from '../../../src/charts/shared/chart.ts';
import type { Drawing } from '../../../src/charts/shared/drawing.ts';

const words = {
  headline: 'Three of four',
  title: 'Apples',
  sentence: 'Three apples.',
  table: { caption: 'Apples', columns: [], rows: [] },
  legend: [],
  broad: false,
};

test('a chart is drawn when it is looked at, each width once', () => {
  const drawn: string[] = [];
  const drawing = (name: string, width: number) => (): Drawing => {
    drawn.push(name);
    return { width, height: 1, shapes: [] };
  };
  const chart = onDemand(words, { full: drawing('full', 3), wide: drawing('wide', 2), narrow: drawing('narrow', 1) });
  expect(chart.headline).toBe('Three of four');
  expect(drawn).toEqual([]);
  expect([chart.wide.width, chart.wide.width, chart.narrow.width]).toEqual([2, 2, 1]);
  expect(drawn).toEqual(['wide', 'narrow']);
  expect({ ...chart }).toMatchObject({ ...words, full: { width: 3 } });
});
