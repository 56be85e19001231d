// How far apart sources are on one point: the lowest and the highest figure they give for one and the same thing.
import type { Disagreement } from '../content.ts';
import type { PublicRecord } from '../record.ts';
import { highest, lowest, type Amount, type Step } from './ledger.ts';
import { silence } from './may-speak.ts';
import { stepOf } from './step.ts';

/** The rivals of a disagreement, from the lowest figure for one and the same thing to the highest. */
export interface DisputeRange {
  point: Disagreement;
  /** The step in which they are rivals: their kind, extent and date. */
  step: Step;
  low: Amount;
  high: Amount;
  /** The highest divided by the lowest; above 1. */
  ratio: number;
}

/**
 * The rivals of one disagreement that stand farthest apart. The figures it lists may be of several kinds, for parts or
 * for each of several bodies: only those that contradict each other about one thing make a range.
 * @returns null where no two of its figures do
 */
export function disputeRange(record: PublicRecord, point: Disagreement): DisputeRange | null {
  const ranges = (point.figures ?? [])
    .map((id) => record.statements.get(id)!)
    .filter((row) => silence(record, row) === null)
    .map((row) => stepOf(record, row))
    .filter((step) => lowest(step).pence > 0 && contradicts(step))
    .map((step) => {
      const [low, high] = [lowest(step), highest(step)];
      return { point, step, low, high, ratio: high.pence / low.pence };
    });
  return ranges.reduce<DisputeRange | null>(
    (best, own) => (best === null || own.ratio > best.ratio ? own : best),
    null,
  );
}

/** Whether two of the figures cannot both be true: a floor allows every larger sum, a ceiling every smaller one. */
const contradicts = ({ amounts }: Step): boolean =>
  amounts.some(
    (low, index) => low.basis !== 'more-than' && amounts.slice(index + 1).some(({ basis }) => basis !== 'up-to'),
  );

/**
 * Where sources disagree most, by ratio; of one ratio the larger sum first. Points about the same two figures are told
 * once, as the first of the list.
 * @param points the disagreements to rank, such as all those on money
 */
export function byRatio(record: PublicRecord, points: readonly Disagreement[]): DisputeRange[] {
  const told = new Set<string>();
  return points
    .map((point) => disputeRange(record, point))
    .filter((range) => range !== null)
    .filter(({ low, high }) => {
      const rivals = [...low.statements, ...high.statements].sort().join(' ');
      if (told.has(rivals)) return false;
      told.add(rivals);
      return true;
    })
    .sort((a, b) => b.ratio - a.ratio || b.high.pence - a.high.pence || (a.point.id < b.point.id ? -1 : 1));
}
