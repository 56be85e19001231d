// What is written beside a mark of money: the sum with its basis, its kind, who said it and when.
import { formatDate, yearOf } from '../../domain/calendar.ts';
import { formatWithBasis } from '../../domain/money.ts';
import { runsWidth, type Run } from '../shared/drawing.ts';
import type { SaysPoint } from './points.ts';
import { fitted, textWidth } from '../shared/text-width.ts';

/** "12 × up to £10m", "up to £3m each", "about £1.75m a year". */
export function shortSum(point: SaysPoint): string {
  const sum = formatWithBasis(point.pence, point.basis, point.perYear, true);
  return `${point.ids.length > 1 ? `${point.ids.length} × ` : ''}${sum}${point.scope === 'each' ? ' each' : ''}`;
}

/**
 * "Digital Health News", "LBC and 1 more", or "2 sources" where the name is too long; without what stands in brackets
 * after a name.
 */
function sayers(point: SaysPoint, size: number, width: number): string {
  const name = point.publisher.replace(/ \(.*\)$/, '');
  if (point.sources === 1) return fitted(name, size, width);
  return textWidth(name + others(point), size) <= width ? name + others(point) : `${point.sources} sources`;
}

const others = (point: SaysPoint): string => (point.sources > 1 ? ` and ${point.sources - 1} more` : '');

/** Two lines: "£139m allocated" over "Digital Health News, 2024". */
export const labelInFull = (point: SaysPoint, size: number): Run[][] => [
  [{ text: shortSum(point), strong: true }, { text: ` ${point.kind}` }],
  [{ text: `${sayers(point, size, 140)}${point.on === null ? '' : `, ${yearOf(point.on)}`}` }],
];

export const labelInShort = (point: SaysPoint): Run[][] => [[{ text: shortSum(point) }]];

/** One line that fits the width: "£139m allocated, Digital Health News". */
export function labelInLine(point: SaysPoint, size: number, width: number): Run[] {
  const sum = { text: shortSum(point), strong: true };
  const room = width - runsWidth([sum, { text: ` ${point.kind}, ` }], size);
  return [sum, { text: ` ${point.kind}, ${sayers(point, size, room)}` }];
}

/** All that a mark stands for, in words. */
export function pointInWords(point: SaysPoint): string {
  const times = point.ids.length > 1 ? `${point.ids.length} times ` : '';
  const sum = formatWithBasis(point.pence, point.basis, point.perYear);
  return (
    `${times}${sum}${point.scope === 'each' ? ' each' : ''} ${point.kind} for ${point.covers}: ` +
    `${point.publisher}${others(point)}, ${point.on === null ? 'undated' : formatDate(point.on)}`
  );
}
