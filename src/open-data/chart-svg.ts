// A chart as an SVG file that stands alone, or, with its letters drawn as outlines, as the ground of a PNG.
import { placed, type Label, type Shape } from '../charts/shared/drawing.ts';
import { chartSheet, type Sheet } from '../charts/shared/sheet.ts';
import { sheetStyle } from '../charts/shared/sheet-style.ts';
import { formatDate } from '../domain/calendar.ts';
import { settings } from '../settings.ts';
import type { RecordChart } from '../views/record-chart.ts';

/** How a label is written: as text, or as the outlines of its letters. */
export type Lettering = (label: Label) => string;

export const sheetOf = ({ chart, address }: RecordChart): Sheet =>
  chartSheet(chart, [
    `${settings.name}, as at ${formatDate(settings.asAt)}: ${settings.site}${address}`,
    `Sources of every figure at that address. ${settings.licence.name}. ${settings.disclaimer}`,
  ]);

export const chartSvg = (view: RecordChart): string => sheetSvg(sheetOf(view), asText);

export function sheetSvg(sheet: Sheet, lettering: Lettering): string {
  const { width, height, parts } = sheet;
  const body = parts
    .map((part) => `<g transform="translate(${part.x} ${part.y})">${printed(part.shapes, lettering)}</g>`)
    .join('\n');
  const used = new Set(
    [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')).concat('ground'),
  );
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description">
<title id="title">${escaped(sheet.title)}</title>
<desc id="description">${escaped(sheet.description)}</desc>
<style>${sheetStyle(used)}</style>
<rect class="ground" width="${width}" height="${height}"/>
${body}
</svg>
`;
}

function printed(shapes: readonly Shape[], lettering: Lettering): string {
  return shapes
    .map((shape) => {
      if ('d' in shape)
        return (
          `<path class="${shape.class}"${shape.pathLength === undefined ? '' : ` pathLength="${shape.pathLength}"`} ` +
          `d="${shape.d}"${shape.at === undefined ? '' : ` transform="${placed(shape)}"`}/>`
        );
      if ('runs' in shape) return lettering(shape);
      const title = shape.title === undefined ? '' : `<title>${escaped(shape.title)}</title>`;
      return `<g>${title}${printed(shape.shapes, lettering)}</g>`;
    })
    .join('');
}

const asText: Lettering = ({ runs, x, y, size, anchor, class: className }) => {
  const words = runs
    .map((run) => (run.strong ? `<tspan class="chart-strong">${escaped(run.text)}</tspan>` : escaped(run.text)))
    .join('');
  return (
    `<text class="letters ${className}" x="${x}" y="${y}" ` +
    `font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${words}</text>`
  );
};

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
