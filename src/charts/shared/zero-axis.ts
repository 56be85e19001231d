// An axis of money from zero, lying: as many even steps as have room for their sums.
import type { ScaleLinear } from 'd3';
import { formatMoneyShort } from '../../domain/money.ts';
import { label, runsWidth, type Shape } from './drawing.ts';
import { upright } from './paths.ts';
import { round } from './rounding.ts';

const SIZE = 13;

/** @param most how many steps at most */
export function zeroAxis(scale: ScaleLinear<number, number>, most: number, top: number, bottom: number): Shape[] {
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
  return [
    label('Pounds, from zero', 0, 13, SIZE, 'chart-axis'),
    ...ticks.flatMap((tick): Shape[] => [
      { d: upright(scale(tick), top - 4, bottom), class: tick === 0 ? 'chart-zero' : 'chart-grid' },
      label(formatMoneyShort(tick), round(middle(tick)), top - 10, SIZE, 'chart-axis', 'middle'),
    ]),
  ];
}
