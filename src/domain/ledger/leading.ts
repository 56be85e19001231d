// Which of several figures of one kind leads.
import type { Statement } from '../content.ts';
import { pence, type PublicRecord } from '../record.ts';
import { extentOf } from './extent.ts';
import { compareStepDates, stepDate } from './step-date.ts';
import { bestStanding } from './voices.ts';

/**
 * For the whole before a part; then the counted one, which an editor chose with a reason; then the newest; then the one
 * whose source stands nearest to the facts. Of parts without a counted one the largest comes first: each is inside the
 * whole, so the largest says most of it and never too much.
 * @param candidates statements of one kind that may speak
 */
export function leading(record: PublicRecord, candidates: readonly Statement[]): Statement | null {
  const wholes = candidates.filter((row) => extentOf(record, row) === 'whole');
  const among = wholes.length > 0 ? wholes : candidates.filter((row) => extentOf(record, row) === 'part');
  const bySize = (a: Statement, b: Statement) => (wholes.length > 0 ? 0 : pence(b) - pence(a));
  const [first] = [...among].sort(
    (a, b) =>
      Number(b.counted === 'yes') - Number(a.counted === 'yes') ||
      bySize(a, b) ||
      newestFirst(record, a, b) ||
      bestStanding(record, a) - bestStanding(record, b) ||
      (a.id < b.id ? -1 : 1),
  );
  return first ?? null;
}

/** An undated one is not known to be new. */
function newestFirst(record: PublicRecord, a: Statement, b: Statement): number {
  const [one, other] = [stepDate(record, a), stepDate(record, b)];
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return compareStepDates(other, one);
}
