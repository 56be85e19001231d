// What invented records do not show: with the published content, too, no label of a chart lies on another, on the page
// and on the sheet that stands alone.
import { describe, expect, it } from 'vitest';
import { ledgerChart } from '../../src/charts/ledger/chart.ts';
import { labelsOf } from '../../src/charts/shared/drawing.ts';
import { chartSheet } from '../../src/charts/shared/sheet.ts';
import { linkRecord } from '../../src/domain/record.ts';
import { readContent } from '../../src/reading/content.ts';
import { settings } from '../../src/settings.ts';
import { recordCharts } from '../../src/views/record-charts.ts';
import { expectLabelsApart, expectSound } from '../charts/labels.ts';

const record = linkRecord(readContent('content').content);
const charts = recordCharts(record);

describe('every chart of the published record', () => {
  it.each(charts.map((view) => [view.id, view] as const))(
    '%s: labels keep apart, coordinates are short',
    (id, { chart, address }) => {
      expectSound(chart, id);
      const { width, height, parts } = chartSheet(chart, [`${settings.site}${address}`]);
      const shapes = parts.flatMap((part) =>
        labelsOf(part.shapes).map((label) => ({ ...label, x: label.x + part.x, y: label.y + part.y })),
      );
      expectLabelsApart({ width, height, shapes }, `${id}, on its sheet`);
    },
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

  it('keeps labels apart in the chart of ledgers', () => expectSound(ledgerChart(record), 'ledgers'));
});
