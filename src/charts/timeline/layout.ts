// What both layouts of the timeline share: its axis, and the programmes in the order of themes.
import { max, scaleUtc, utcYear } from 'd3';
import { middleOf } from '../../domain/calendar.ts';
import type { TimeScale } from '../shared/time-axis.ts';
import type { TimelineRow } from './rows.ts';

/**
 * The record runs from the exemplars of 2016; what is older is background, and what began before this year is cut off
 * at the edge.
 */
const FROM = middleOf('2010-01-01');

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
        .sort((a, b) => Number(a.first ?? Infinity) - Number(b.first ?? Infinity) || (a.id < b.id ? -1 : 1)),
    }))
    .filter((theme) => theme.rows.length > 0);
}

/** From 2010 to the end of the year of the latest evidence: time after that is not drawn. */
export function yearScale(rows: readonly TimelineRow[], from: number, to: number): TimeScale {
  const last = max([utcYear.offset(FROM), ...rows.flatMap((row) => row.last ?? [])])!;
  return scaleUtc()
    .domain([FROM, utcYear.offset(utcYear.floor(last))])
    .range([from, to]);
}
