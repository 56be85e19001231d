import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/charts/shared/drawing.ts';
import { chartSheet } from '../../src/charts/shared/sheet.ts';
import { SHEET_COLOURS } from '../../src/charts/shared/sheet-style.ts';
import { chartSvg, escaped } from '../../src/open-data/chart-svg.ts';
import { settings } from '../../src/settings.ts';
import { recordCharts } from '../../src/views/record-charts.ts';
import { fullRecord } from '../charts/full-record.ts';
import { expectLabelsApart } from '../charts/labels.ts';

const charts = recordCharts(fullRecord());
const [view] = charts;
const svg = chartSvg(view!);

describe('a chart as a file', () => {
  it('stands alone: its words, its source, its address, and nothing from elsewhere', () => {
    expect(svg).toContain(`<title id="title">${escaped(view!.chart.headline)}</title>`);
    expect(svg).toContain(`${settings.site}${view!.address}`);
    expect(svg).toContain('Unofficial.');
    expect(svg).not.toMatch(/var\(|url\(|href=|<image|@import|color-mix/);
  });

  it('is well formed', () => {
    for (const each of charts) expect(unbalanced(chartSvg(each)), each.id).toBe('');
  });

  it('has the colours of the light page', () => {
    const tokens = readFileSync('src/styles/_tokens.scss', 'utf8');
    for (const [name, colour] of Object.entries(SHEET_COLOURS).filter(([name]) => name !== 'paper'))
      expect(tokens).toContain(`--${name}: ${colour};`);
  });

  it('keeps its lines of words inside and apart', () => {
    for (const { id, chart, address } of charts) {
      const { width, height, parts } = chartSheet(chart, [`${settings.site}${address}`]);
      const shapes = parts.flatMap((part) =>
        labelsOf(part.shapes).map((label) => ({ ...label, x: label.x + part.x, y: label.y + part.y })),
      );
      expectLabelsApart({ width, height, shapes }, id);
    }
  });
});

/** What is left open when all tags are matched. */
function unbalanced(xml: string): string {
  const open: string[] = [];
  for (const [, closes, name, empty] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (empty === '/') continue;
    if (closes === '') open.push(name!);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return /&(?!amp;|lt;|gt;|quot;)/.test(xml) ? '&' : open.join();
}
