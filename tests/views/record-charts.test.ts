import { describe, expect, it } from 'vitest';
import type { PublicRecord } from '../../src/domain/record.ts';
import { disagreementChart } from '../../src/views/record-charts.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

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
