import { describe, expect, it } from 'vitest';
import { chartPng, outlinedSvg } from '../../src/pictures/chart-png.ts';
import { sheetOf } from '../../src/open-data/chart-svg.ts';
import { recordCharts } from '../../src/views/record-charts.ts';
import { fullRecord } from '../charts/full-record.ts';

const [view] = recordCharts(fullRecord());

describe('a chart as a PNG', () => {
  it('draws its letters as outlines, so that no machine needs the face', () => {
    const svg = outlinedSvg(view!);
    expect(svg).not.toMatch(/<text|NaN|undefined/);
    expect(svg.match(/class="letters/g)!.length).toBeGreaterThan(10);
  });

  it('is twice the size of its sheet', async () => {
    const png = Buffer.from(await chartPng(view!));
    const { width, height } = sheetOf(view!);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  });
});
