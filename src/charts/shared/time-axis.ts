// The axis of time: whole years, or months where everything happened within two.
import {
  cumsum,
  extent,
  pairs,
  scaleUtc,
  sum,
  utcDay,
  utcFormat,
  utcMonth,
  utcYear,
  type ScaleTime,
  type TimeInterval,
} from 'd3';
import { formatMonthShort, middleOf } from '../../domain/calendar.ts';
import { LETTERS } from './letters.ts';
import { textWidth } from './text-width.ts';

export interface TimeTick {
  at: number;
  text: string;
}

export interface TimeAxis {
  of: (date: string) => number;
  ticks: TimeTick[];
  /** Whether years in which much happened are wider than others. */
  uneven: boolean;
}

export type TimeScale = ScaleTime<number, number>;

/** Months left free at both ends, so that one date alone still has an axis. */
const EDGE = 3;
const quarter = utcMonth.every(3)!;
/** Half a quarter. */
const DAYS = 45;

/**
 * Without a date there is no axis.
 * @param gap the least room between two ticks
 * @param crowded whether years in which much happened may take room from those in which little did
 */
export function timeAxis(dates: readonly string[], from: number, to: number, gap: number, crowded = false): TimeAxis {
  const [first, last] = extent(dates, middleOf);
  if (first === undefined || last === undefined) return { of: () => from, ticks: [], uneven: false };
  const byMonth = last < utcYear.offset(first, 2) && dates.every((date) => date.length > 4);
  const ends: [Date, Date] = byMonth
    ? [quarter.floor(utcDay.offset(first, -DAYS)), quarter.ceil(utcDay.offset(last, DAYS))]
    : [utcMonth.offset(first, -EDGE), utcMonth.offset(last, EDGE)];
  const even = scaleUtc(ends, [from, to]);
  const scale = crowded && !byMonth ? byCrowd(even, dates.map(middleOf)) : even;
  const room = Math.floor(Math.abs(to - from) / gap);
  return {
    of: (date) => scale(middleOf(date)),
    ticks: byMonth ? monthTicks(scale, room) : yearTicks(scale, room),
    uneven: scale !== even,
  };
}

/** In a year of usual width so many marks stand without crowding. */
const ROOMY = 4;
/** No year is so many times wider than the narrowest. */
const WIDEST = 4;

/** The same time with more room for the years that hold more of the moments; the same scale where none is crowded. */
function byCrowd(even: TimeScale, moments: readonly Date[]): TimeScale {
  const [start, end] = even.domain() as [Date, Date];
  const edges = [start, ...utcYear.range(utcYear.ceil(start), end), end];
  const shares = pairs(edges).map(([from, to]) => {
    const years = utcDay.count(from, to) / 365;
    const marks = moments.filter((moment) => moment >= from && moment < to).length;
    return years * Math.max(1, Math.min(WIDEST, marks / years / ROOMY));
  });
  if (sum(shares) <= utcDay.count(start, end) / 365) return even;
  const [from, to] = even.range() as [number, number];
  const reached = [0, ...cumsum(shares)];
  return scaleUtc(
    edges,
    reached.map((share) => from + ((to - from) * share) / reached.at(-1)!),
  );
}

/** Whole years, every second, fifth or tenth where there is no room for each. */
export const yearTicks = (scale: TimeScale, room: number): TimeTick[] =>
  ticksOf(scale, evenly(scale, utcYear, [1, 2, 5, 10], room), (year) => year.slice(0, 4));

const monthTicks = (scale: TimeScale, room: number): TimeTick[] =>
  ticksOf(scale, evenly(scale, utcMonth, [1, 3, 6, 12], room), formatMonthShort);

/** Every so many years or months, as many as there is room for. */
function evenly(scale: TimeScale, unit: typeof utcYear, steps: readonly number[], room: number): TimeInterval {
  const [start, end] = extent(scale.domain()) as [Date, Date];
  const step = steps.find((each) => unit.count(start, end) / each <= room) ?? steps.at(-1)!;
  return unit.every(step)!;
}

const monthOf = utcFormat('%Y-%m');

/** None so near to the one before that their words would meet. */
function ticksOf(scale: TimeScale, interval: TimeInterval, text: (month: string) => string): TimeTick[] {
  const ticks = scale.ticks(interval).map((tick) => ({ at: scale(tick), text: text(monthOf(tick)) }));
  let last = -Infinity;
  return ticks.filter(({ at, text: words }) => {
    const half = textWidth(words, LETTERS.usual) / 2;
    if (at - half < last) return false;
    last = at + half;
    return true;
  });
}
