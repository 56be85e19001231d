// What the chart of promises draws: for each the day it was made, the day it was due, and the day of what came of it.
import { formatDate, middleOf, yearOf } from '../../domain/calendar.ts';
import type { Judged } from '../../domain/promises/tally.ts';
import type { VerdictName } from '../../domain/promises/verdict.ts';
import { VERDICT_WORD } from '../../words/verdict-words.ts';

export interface PromiseRow {
  id: string;
  what: string;
  verdict: VerdictName;
  word: string;
  /** Null where no source gives the day. */
  made: Date | null;
  due: Date | null;
  /** When it was met, missed, replaced or last seen; null where no evidence decided it. */
  end: Date | null;
  /** "Met late: every ward to have a lamp; made June 2019, due 2021, decided by evidence as at May 2022". */
  told: string;
}

export interface PromiseGroup {
  name: string;
  rows: PromiseRow[];
}

const momentOf = (date: string | undefined) => (date === undefined ? null : middleOf(date));

export function promiseRow({ promise, verdict }: Judged, what: string): PromiseRow {
  const { made_on: made, due } = promise;
  const decided = verdict.replacement?.made_on ?? verdict.evidence[0]?.on;
  const word = VERDICT_WORD[verdict.verdict];
  const dates = [
    made === undefined ? 'no day known' : `made ${formatDate(made)}`,
    due === undefined ? 'no date set' : `due ${formatDate(due)}`,
    ...(decided === undefined ? [] : [`as at ${formatDate(decided)}`]),
  ];
  return {
    id: promise.id,
    what,
    verdict: verdict.verdict,
    word,
    made: momentOf(made),
    due: momentOf(due),
    // What is not due yet ends where it will be due, whatever was last seen.
    end: verdict.verdict === 'not-due' && due !== undefined ? null : momentOf(decided),
    told: `${word}: ${what}; ${dates.join(', ')}`,
  };
}

/** By the year due, in the order of due dates; those without a date stand last. */
export function promiseGroups(all: readonly Judged[], whatOf: (one: Judged) => string): PromiseGroup[] {
  const years = Map.groupBy(all, ({ promise: { due } }) => (due === undefined ? 'No date set' : `Due ${yearOf(due)}`));
  return [...years].map(([name, members]) => ({ name, rows: members.map((one) => promiseRow(one, whatOf(one))) }));
}
