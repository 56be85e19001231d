// What sources say about money: each statement a mark by its date and sum, rival figures joined, with sentence and table.
import type { Statement } from '../domain/content.ts';
import { BASES, KINDS, type Basis, type Kind } from '../schemas/statement.ts';
import type { ChartTable } from './chart-table.ts';
import type { Drawing } from './drawing.ts';
import { saysNarrow } from './says-narrow.ts';
import { saysPoints, type Sources } from './says-points.ts';
import { saysWide } from './says-wide.ts';
import { saysHeadline, saysSentence, saysTable } from './says-words.ts';

export interface SaysChart {
  headline: string;
  /** What is drawn, as a statistician would name it. */
  title: string;
  sentence: string;
  table: ChartTable;
  wide: Drawing;
  narrow: Drawing;
  /** For the legend: which inks, signs and lines occur. */
  kinds: Kind[];
  bases: Basis[];
  disputed: boolean;
}

/**
 * The drawing of some statements of money; null when there is nothing to draw.
 * @param about the name of what the money is for; `rivals` when all statements are figures for one and the same thing
 */
export function saysChart(statements: readonly Statement[], sources: Sources, about: { name: string; rivals?: boolean }): SaysChart | null {
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
    kinds: KINDS.filter((kind) => points.some((point) => point.kind === kind)),
    bases: BASES.filter((basis) => basis !== 'exact' && points.some((point) => point.basis === basis)),
    disputed: points.some((point) => point.dispute !== null),
  };
}
