// When a step of a ledger was taken, as exactly as the sources show.
import { compareDates, yearOf } from '../calendar.ts';
import type { Statement } from '../content.ts';
import type { PublicRecord } from '../record.ts';
import { voices } from './voices.ts';

/**
 * `in`: it happened then. `by`: a source said so then, and it may have happened before. `for`: no source is dated, and
 * this is the time the money is for.
 */
export interface StepDate {
  on: string;
  role: 'in' | 'by' | 'for';
}

/** A promise or a contract dates from when it was first made public; what was allocated or spent is known when said. */
export function stepDate(record: PublicRecord, statement: Statement): StepDate | null {
  const all = voices(record, statement);
  const announced = earliest(all.map((voice) => voice.announced_on));
  const said = earliest(all.map((voice) => voice.said_on ?? record.sources.get(voice.source)?.published_on));
  const decided = statement.kind !== 'allocated' && statement.kind !== 'spent';
  if (decided && announced !== undefined) return { on: announced, role: 'in' };
  if (said !== undefined) return { on: said, role: happenedThen(statement, announced, said) ? 'in' : 'by' };
  if (announced !== undefined) return { on: announced, role: 'in' };
  const period = earliest(all.map((voice) => voice.period_start)) ?? earliest(all.map((voice) => voice.period_end));
  return period === undefined ? null : { on: period, role: 'for' };
}

/** A forecast is made by being said; all else happened then only where its source made it public in that year. */
const happenedThen = ({ kind }: Statement, announced: string | undefined, said: string): boolean =>
  kind === 'forecast' || (announced !== undefined && yearOf(announced) === yearOf(said));

const earliest = (dates: readonly (string | undefined)[]): string | undefined =>
  [...dates].filter((date) => date !== undefined).sort(compareDates)[0];

/** Earlier first, undated last. */
export const compareStepDates = (a: StepDate | null, b: StepDate | null): number => compareDates(a?.on, b?.on);
