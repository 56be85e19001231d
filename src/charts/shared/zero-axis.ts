// An axis of money from zero, lying: as many even steps as have room for their sums.
import type { ScaleLinear } from 'd3';
import { formatMoneyShort } from '../../domain/money.ts';
import { label, runsWidth, type Label } from './drawing.ts';
import { LETTERS } from './letters.ts';
import { round } from './rounding.ts';
import { uprightRule, type Rule } from './rules.ts';

const SIZE = LETTERS.small;

/** @param most how many steps at most */
export function zeroAxis(
  scale: ScaleLinear<number, number>,
  most: number,
  top: number,
  bottom: number,
): { rules: Rule[]; labels: Label[] } {
  const half = (tick: number) => runsWidth([{ text: formatMoneyShort(tick) }], SIZE) / 2;
  const middle = (tick: number) => Math.max(half(tick), scale(tick));
  const limit = scale.domain()[1]!;
  const steps = Array.from({ length: most }, (_, index) => scale.ticks(most - index).filter((tick) => tick <= limit));
  const ticks = steps.find((each) =>
    each.every(
      (tick, index) =>
        index === 0 || middle(tick) - half(tick) - 8 >= middle(each[index - 1]!) + half(each[index - 1]!),
    ),
  ) ?? [0];
  return {
    rules: ticks.map((tick) => uprightRule(scale(tick), top - 4, bottom, tick === 0 ? 'chart-zero' : 'chart-grid')),
    labels: [
      label('Pounds, from zero', 0, 13, SIZE, 'chart-axis'),
      ...ticks.map((tick) =>
        label(formatMoneyShort(tick), round(middle(tick)), top - 10, SIZE, 'chart-axis', 'middle'),
      ),
    ],
  };
}
