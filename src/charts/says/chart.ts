// What sources say about money: each statement a mark by its date and sum, rival figures joined, with sentence and
// table.
import type { Statement } from '../../domain/content.ts';
import type { Chart } from '../shared/chart.ts';
import { DISPUTE_LEGEND, moneyLegend } from '../shared/money-legend.ts';
import { saysNarrow } from './narrow.ts';
import { saysPoints, type Sources } from './points.ts';
import { saysWide } from './wide.ts';
import { saysHeadline, saysSentence, saysTable } from './words.ts';

/**
 * The drawing of some statements of money; null when there is nothing to draw.
 * @param about the name of what the money is for; `rivals` when all statements are figures for one and the same thing
 */
export function saysChart(
  statements: readonly Statement[],
  sources: Sources,
  about: { name: string; rivals?: boolean },
): Chart | null {
  const rivals = about.rivals ?? false;
  const points = saysPoints(statements, sources, rivals);
  if (points.length === 0) return null;
  const title = `Statements of money for ${about.name}, by the date and the sum each source gives`;
  return {
    headline: saysHeadline(points, about.name, rivals),
    title,
    sentence: saysSentence(points, statements, sources, rivals),
    table: saysTable(statements, sources, title),
    wide: saysWide(points),
    narrow: saysNarrow(points),
    legend: [...moneyLegend(points), ...(points.some((point) => point.dispute !== null) ? [DISPUTE_LEGEND] : [])],
    broad: false,
  };
}
