// A chart as one picture that stands alone: its headline, title, legend, drawing, sentence, note and source on one
// sheet.
import { max } from 'd3';
import { legendSize, type Chart } from './chart.ts';
import { label, type Shape } from './drawing.ts';
import { SHEET_LETTERS } from './letters.ts';
import { round } from './rounding.ts';
import { textWidth, wrapped } from './text-width.ts';

/** Shapes moved to where they stand on the sheet. */
export interface Part {
  x: number;
  y: number;
  shapes: Shape[];
}

export interface Sheet {
  width: number;
  height: number;
  title: string;
  description: string;
  parts: Part[];
}

const MARGIN = 28;

/** @param source who made it, from where, as at when, and under which licence */
export function chartSheet(chart: Chart, source: readonly string[]): Sheet {
  const { width: inner } = chart.wide;
  const parts: Part[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, className: string, strong = false) => {
    for (const line of wrapped(text, size, inner, strong)) {
      parts.push({ x: MARGIN, y, shapes: [label([{ text: line, strong }], 0, round(size), size, className)] });
      y += size * 1.32;
    }
  };
  write(chart.headline, SHEET_LETTERS.headline, 'sheet-headline', true);
  y += 3;
  write(chart.title, SHEET_LETTERS.text, 'chart-axis');
  y += 12;
  y = legendParts(chart, inner, y, parts);
  parts.push({ x: MARGIN, y: round(y), shapes: chart.wide.shapes });
  y += chart.wide.height + 18;
  write(chart.sentence, SHEET_LETTERS.text, 'sheet-sentence');
  y += 4;
  if (chart.note !== undefined) write(chart.note, SHEET_LETTERS.small, 'chart-axis');
  y += 10;
  for (const line of source) write(line, SHEET_LETTERS.small, 'chart-axis');
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(y + MARGIN - 8),
    title: chart.headline,
    description: chart.sentence,
    parts: parts.map((part) => ({ ...part, y: round(part.y) })),
  };
}

/** The legend in as many lines as it needs; gives where the next thing begins. */
function legendParts({ legend }: Chart, room: number, top: number, parts: Part[]): number {
  if (legend.length === 0) return top;
  const tallest = Math.max(
    18,
    max(legend, (item) => legendSize(item)[1])!,
  );
  let [x, y] = [0, top];
  for (const item of legend) {
    const [width, height] = legendSize(item);
    const needed = width + 6 + textWidth(item.words, SHEET_LETTERS.usual) + 18;
    if (x > 0 && x + needed > room) [x, y] = [0, y + tallest + 4];
    parts.push({ x: MARGIN + x, y: round(y + (tallest - height) / 2), shapes: item.shapes });
    parts.push({
      x: MARGIN + x + width + 6,
      y: round(y),
      shapes: [label(item.words, 0, round(tallest / 2 + 5), SHEET_LETTERS.usual, 'chart-axis')],
    });
    x = round(x + needed);
  }
  return y + tallest + 12;
}
