// What sources say about money: each statement a mark by its date and sum, rival figures joined, with sentence and
// table. One drawing for all the money of a programme, one for the rival figures of a disagreement.
import type { Statement } from '../../domain/content.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import { DISPUTE_LEGEND, moneyLegend } from '../shared/money-legend.ts';
import { saysNarrow } from './narrow.ts';
import { drawable, rivalPoints, saysPoints, type SaysPoint, type Sources } from './points.ts';
import { rivalHeadline, rivalSentence } from './rival-words.ts';
import { saysWide } from './wide.ts';
import { saysHeadline, saysSentence, saysTable } from './words.ts';

/** The money of a programme; null when no sum can be drawn. */
export function saysChart(statements: readonly Statement[], sources: Sources, name: string): Chart | null {
  const points = saysPoints(statements, sources);
  if (points.length === 0) return null;
  return drawn(points, drawable(statements), sources, name, {
    headline: saysHeadline(points, name),
    sentence: saysSentence(points, statements, sources),
  });
}

/**
 * The rival figures of a disagreement, with the other sums that it touches; null when it names none.
 * @param name of the programme that the disagreement is about
 */
export function rivalsChart(statements: readonly Statement[], sources: Sources, name: string): Chart | null {
  const points = rivalPoints(statements, sources);
  if (points.length === 0) return null;
  return drawn(points, statements, sources, name, {
    headline: rivalHeadline(points, statements, name),
    sentence: rivalSentence(points, statements, sources),
  });
}

function drawn(
  points: readonly SaysPoint[],
  statements: readonly Statement[],
  sources: Sources,
  name: string,
  said: Pick<Chart, 'headline' | 'sentence'>,
): Chart {
  const title = `Statements of money for ${name}, by the date and the sum each source gives`;
  return onDemand(
    {
      ...said,
      title,
      table: saysTable(statements, sources, title),
      legend: [...moneyLegend(points), ...(points.some((point) => point.dispute !== null) ? [DISPUTE_LEGEND] : [])],
      broad: false,
    },
    {
      full: () => saysWide(points, 'full'),
      wide: () => saysWide(points, 'wide'),
      narrow: () => saysNarrow(points),
    },
  );
}
