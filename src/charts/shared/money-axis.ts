// The axis of money: from zero while the sums are near each other, logarithmic when they are not.
import { extent, scaleLinear, scaleLog } from 'd3';

export interface MoneyAxis {
  of: (pence: number) => number;
  ticks: number[];
  logarithmic: boolean;
}

/** Where the largest sum is this many times the smallest, small ones would lie on the zero line. */
const TOO_FAR_APART = 25;

/**
 * @param from where the least money stands, in drawing units
 * @param to where the most stands
 * @param gap the least room between two ticks
 */
export function moneyAxis(sums: readonly number[], from: number, to: number, gap: number): MoneyAxis {
  const [least = 0, most = 0] = extent(sums);
  const logarithmic = least > 0 && most / least > TOO_FAR_APART;
  const scale = logarithmic
    ? scaleLog()
        .domain([least / 1.5, most * 1.5])
        .range([from, to])
    : scaleLinear()
        .domain([0, most * 1.08])
        .range([from, to]);
  const room = Math.max(2, Math.floor(Math.abs(to - from) / gap));
  return {
    of: (pence) => scale(pence),
    ticks: logarithmic ? multiples(scale.ticks(50), room) : steps((count) => scale.ticks(count), room),
    logarithmic,
  };
}

/**
 * Ones, twos and fives of each power of ten where there is room, else the powers alone, else every second or third of
 * them.
 */
function multiples(ticks: readonly number[], room: number): number[] {
  const round = ticks.filter((tick) => /^[125]0*$/.test(String(tick)));
  if (round.length <= room) return round;
  const powers = round.filter((tick) => /^10*$/.test(String(tick)));
  const step = Math.ceil(powers.length / room);
  return powers.filter((tick) => Math.round(Math.log10(tick)) % step === 0);
}

/** At most five even steps, fewer where there is less room. */
function steps(ticks: (count: number) => number[], room: number): number[] {
  for (let count = Math.min(5, room); count > 1; count -= 1) {
    const even = ticks(count);
    if (even.length <= room) return even;
  }
  return ticks(1);
}

export const axisTitle = ({ logarithmic }: MoneyAxis): string =>
  logarithmic ? 'Pounds, logarithmic: equal steps multiply the sum' : 'Pounds, from zero';
