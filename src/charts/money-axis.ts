// The axis of money: from zero while the sums are near each other, logarithmic when they are not.
import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';

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
    ? scaleLog().domain([least / 1.5, most * 1.5]).range([from, to])
    : scaleLinear().domain([0, most * 1.08]).range([from, to]);
  const room = Math.max(2, Math.floor(Math.abs(to - from) / gap));
  const all = logarithmic ? scale.ticks(50).filter((tick) => /^[125]0*$/.test(String(tick))) : scale.ticks(Math.min(5, room));
  return { of: (pence) => scale(pence), ticks: all.length <= room + 1 ? all : all.filter((tick) => /^10*$/.test(String(tick))), logarithmic };
}

export const axisTitle = ({ logarithmic }: MoneyAxis): string => (logarithmic ? 'Pounds, logarithmic: equal steps multiply the sum' : 'Pounds, from zero');
