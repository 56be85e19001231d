import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/charts/shared/drawing.ts';
import { STYLED } from '../../src/charts/shared/sheet-style.ts';
import type { PublicRecord } from '../../src/domain/record.ts';
import { CHART_FAMILIES } from '../../src/views/record-chart.ts';
import { disagreementChart, recordCharts } from '../../src/views/record-charts.ts';
import { fullRecord } from '../charts/full-record.ts';
import { expectSound, saidBy } from '../charts/labels.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const charts = recordCharts(fullRecord());
const classesOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? classesOf(shape.shapes) : shape.class.split(' ')));

describe('every chart', () => {
  it('is there, of each family', () =>
    expect(CHART_FAMILIES.filter((family) => !charts.some((view) => view.family === family))).toEqual([]));

  it('has an id, an address and a line to embed it of its own', () => {
    for (const key of ['id', 'address', 'embedCode'] as const)
      expect(new Set(charts.map((view) => view[key])).size).toBe(charts.length);
    expect(charts.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it.each(charts.map((view) => [view.id, view] as const))('%s is sound', (id, { chart, family }) => {
    expectSound(chart, id);
    expect(saidBy(chart.wide.shapes).length).toBeGreaterThan(0);
    if (['years', 'recipients', 'says', 'disagreements'].includes(family))
      expect(saidBy(chart.narrow.shapes).sort()).toEqual(saidBy(chart.wide.shapes).sort());
  });

  it('uses no class that a picture standing alone would not know', () => {
    const unknown = charts.flatMap(({ id, chart }) =>
      [...classesOf(chart.wide.shapes), ...chart.legend.flatMap((item) => classesOf(item.shapes))]
        .filter((name) => !STYLED.has(name) && !PLAIN.has(name))
        .map((name) => `${id}: ${name}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('is drawn the same from the same content, and once for each record', () => {
    const record = fullRecord();
    expect(recordCharts(record)).toEqual(charts);
    expect(recordCharts(record)).toBe(recordCharts(record));
  });
});

/** Classes without a look of their own: plain letters, and the two kinds of money that are an outline. */
const PLAIN = new Set(['chart-heading', 'ink-announced', 'ink-approved']);

describe('the chart of a disagreement', () => {
  const rivalsIn = (record: PublicRecord) =>
    disagreementChart(record, entry(record.content.disagreements, 'lantern-total'))!.chart;

  it('says the rival figures, also where both are for a part', () => {
    const record = smallRecord(({ statements }) => {
      for (const id of ['f-0001', 'f-0002']) entry(statements, id).scope = 'part';
    });
    const { headline, sentence } = rivalsIn(record);
    expect(headline).toBe('Lantern Records Programme: sources say about £240 million or £250 million');
    expect(sentence).toMatch(/: the rival figures are about £240 million and £250 million\.$/);
  });

  it('is drawn of money only, and of figures only', () => {
    const point = entry(smallRecord().content.disagreements, 'lantern-total');
    expect(disagreementChart(smallRecord(), { ...point, topic: 'count' })).toBeNull();
    expect(disagreementChart(smallRecord(), { ...point, figures: undefined })).toBeNull();
  });
});
