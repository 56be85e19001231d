// What both layouts of the timeline share: its axis, and the programmes in the order of themes.
import { scaleLinear } from 'd3';
import type { TimelineRow } from './rows.ts';

/**
 * The record runs from the exemplars of 2016; what is older is background, and what began before this year is cut off
 * at the edge.
 */
const FROM = 2010;

export interface ThemeRows {
  name: string;
  rows: TimelineRow[];
}

/** Within a theme the earliest evidence comes first; programmes without a date come last. */
export function byTheme(rows: readonly TimelineRow[], themes: readonly { id: string; name: string }[]): ThemeRows[] {
  return themes
    .map(({ id, name }) => ({
      name,
      rows: rows
        .filter((row) => row.theme === id)
        .sort((a, b) => (a.first ?? Infinity) - (b.first ?? Infinity) || (a.id < b.id ? -1 : 1)),
    }))
    .filter((theme) => theme.rows.length > 0);
}

/** From 2010 to the end of the year of the latest evidence: time after that is not drawn. */
export function yearScale(rows: readonly TimelineRow[], from: number, to: number) {
  const last = Math.max(FROM + 1, ...rows.flatMap((row) => (row.last === null ? [] : [row.last])));
  return scaleLinear()
    .domain([FROM, Math.floor(last) + 1])
    .range([from, to]);
}
