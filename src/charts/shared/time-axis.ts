// The axis of time: whole years, or months where everything happened within two.
import { extent, scaleLinear } from 'd3';
import { decimalYear, formatMonthShort } from '../../domain/calendar.ts';

export interface TimeTick {
  at: number;
  text: string;
}

/** Years left free at both ends, so that one date alone still has an axis. */
const EDGE = 0.25;

export interface TimeAxis {
  of: (date: string) => number;
  ticks: TimeTick[];
}

const pad = (month: number) => String(month).padStart(2, '0');

/** @param gap the least room between two ticks */
export function timeAxis(dates: readonly string[], from: number, to: number, gap: number): TimeAxis {
  const [first = 0, last = 0] = extent(dates, decimalYear);
  const byMonth = last - first < 2 && dates.every((date) => date.length > 4);
  const domain = byMonth
    ? [Math.floor(first * 4 - 0.5) / 4, Math.ceil(last * 4 + 0.5) / 4]
    : [first - EDGE, last + EDGE];
  const scale = scaleLinear().domain(domain).range([from, to]);
  const room = Math.floor(Math.abs(to - from) / gap);
  const [start, end] = domain as [number, number];
  return {
    of: (date) => scale(decimalYear(date)),
    ticks: (byMonth ? monthTicks(start, end, room) : yearTicks(start, end, room)).map(({ year, text }) => ({
      at: scale(year),
      text,
    })),
  };
}

/** Whole years, every second, fifth or tenth where there is no room for each. */
export function yearTicks(start: number, end: number, room: number): { year: number; text: string }[] {
  const step = [1, 2, 5, 10].find((years) => (end - start) / years <= room) ?? 10;
  const years = Array.from({ length: Math.floor(end) - Math.ceil(start) + 1 }, (_, index) => Math.ceil(start) + index);
  return years.filter((year) => year % step === 0).map((year) => ({ year, text: String(year) }));
}

function monthTicks(start: number, end: number, room: number): { year: number; text: string }[] {
  const step = [1, 3, 6].find((months) => ((end - start) * 12) / months <= room) ?? 12;
  const months: { year: number; text: string }[] = [];
  for (let month = Math.ceil(start * 12 - 0.01); month <= end * 12 + 0.01; month += 1) {
    if (month % step === 0)
      months.push({ year: month / 12, text: formatMonthShort(`${Math.floor(month / 12)}-${pad((month % 12) + 1)}`) });
  }
  return months;
}
