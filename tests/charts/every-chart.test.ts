import { describe, expect, it } from 'vitest';
import { STYLED } from '../../src/charts/shared/sheet-style.ts';
import type { Shape } from '../../src/charts/shared/drawing.ts';
import { recordCharts } from '../../src/views/record-charts.ts';
import { linkRecord } from '../../src/domain/record.ts';
import { readContent } from '../../src/reading/content.ts';
import { expectSound, saidBy } from './labels.ts';
import { record } from './real-record.ts';

const charts = recordCharts(record);
const classesOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? classesOf(shape.shapes) : shape.class.split(' ')));

describe('every chart of the published record', () => {
  it('has an id, an address and a headline of its own', () => {
    for (const key of ['id', 'address', 'embedCode'] as const)
      expect(new Set(charts.map((view) => view[key])).size).toBe(charts.length);
    expect(charts.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it.each(charts.map((view) => [view.id, view] as const))(
    '%s: labels keep apart, coordinates are short',
    (id, { chart }) => expectSound(chart, id),
  );

  it.each(charts.map((view) => [view.id, view] as const))(
    '%s: says what it shows in words and in a table',
    (_id, { chart }) => {
      expect(chart.sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(chart.table.rows.length).toBeGreaterThan(0);
      for (const row of chart.table.rows) {
        expect(row).toHaveLength(chart.table.columns.length);
        for (const cell of row) expect(typeof cell === 'string' ? cell : cell.text).not.toBe('');
      }
    },
  );

  it('reads the same marks out of the wide drawing and the narrow', () => {
    const apart = charts.filter(({ family }) =>
      ['years', 'announcements', 'recipients', 'says', 'disagreements'].includes(family),
    );
    for (const { id, chart } of apart)
      expect(saidBy(chart.narrow.shapes).sort(), id).toEqual(saidBy(chart.wide.shapes).sort());
  });

  it('has marks that say what they stand for', () => {
    for (const { id, chart } of charts) expect(saidBy(chart.wide.shapes).length, id).toBeGreaterThan(0);
  });

  it('uses no class that a picture standing alone would not know', () => {
    const unknown = charts.flatMap(({ id, chart }) =>
      [...classesOf(chart.wide.shapes), ...chart.legend.flatMap((item) => classesOf(item.shapes))]
        .filter((name) => !STYLED.has(name) && !PLAIN.has(name))
        .map((name) => `${id}: ${name}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('is drawn the same from the same content', () => {
    const again = recordCharts(linkRecord(readContent('content').content));
    expect(again).toEqual(charts);
  });
});

/** Classes without a look of their own: plain letters, and the two kinds of money that are an outline. */
const PLAIN = new Set(['chart-heading', 'ink-announced', 'ink-approved']);
