// The axis of time: whole years, or months where everything happened within two.
import { extent, scaleUtc, utcDay, utcFormat, utcMonth, utcYear, type ScaleTime, type TimeInterval } from 'd3';
import { formatMonthShort, middleOf } from '../../domain/calendar.ts';

export interface TimeTick {
  at: number;
  text: string;
}

export interface TimeAxis {
  of: (date: string) => number;
  ticks: TimeTick[];
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
 */
export function timeAxis(dates: readonly string[], from: number, to: number, gap: number): TimeAxis {
  const [first, last] = extent(dates, middleOf);
  if (first === undefined || last === undefined) return { of: () => from, ticks: [] };
  const byMonth = last < utcYear.offset(first, 2) && dates.every((date) => date.length > 4);
  const scale = scaleUtc()
    .domain(
      byMonth
        ? [quarter.floor(utcDay.offset(first, -DAYS)), quarter.ceil(utcDay.offset(last, DAYS))]
        : [utcMonth.offset(first, -EDGE), utcMonth.offset(last, EDGE)],
    )
    .range([from, to]);
  const room = Math.floor(Math.abs(to - from) / gap);
  return { of: (date) => scale(middleOf(date)), ticks: byMonth ? monthTicks(scale, room) : yearTicks(scale, room) };
}

/** Whole years, every second, fifth or tenth where there is no room for each. */
export const yearTicks = (scale: TimeScale, room: number): TimeTick[] =>
  ticksOf(scale, evenly(scale, utcYear, [1, 2, 5, 10], room), (year) => year.slice(0, 4));

const monthTicks = (scale: TimeScale, room: number): TimeTick[] =>
  ticksOf(scale, evenly(scale, utcMonth, [1, 3, 6, 12], room), formatMonthShort);

/** Every so many years or months, as many as there is room for. */
function evenly(scale: TimeScale, unit: typeof utcYear, steps: readonly number[], room: number): TimeInterval {
  const [start, end] = scale.domain() as [Date, Date];
  const step = steps.find((each) => unit.count(start, end) / each <= room) ?? steps.at(-1)!;
  return unit.every(step)!;
}

const monthOf = utcFormat('%Y-%m');

const ticksOf = (scale: TimeScale, interval: TimeInterval, text: (month: string) => string): TimeTick[] =>
  scale.ticks(interval).map((tick) => ({ at: scale(tick), text: text(monthOf(tick)) }));
