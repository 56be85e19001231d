// The rules by which the record says what became of a promise, each a function of its case; null where it does not
// apply. The method page prints them. Their order stands in verdict.ts.
import type { Bears } from '../../kinds/promise-evidence.ts';
import { firstDay, lastDay } from '../calendar.ts';
import type { PromiseEvidence, Undertaking } from '../content.ts';
import type { PromiseCase } from './promise-case.ts';
import { readingOf } from './reading.ts';
import { hadCome, isAfter, mayTell } from './timing.ts';

export interface Decision {
  /** The evidence that decided it; empty when nothing was found. */
  evidence: readonly PromiseEvidence[];
  /** The promise that took its place, where that decided it. */
  replacement: Undertaking | null;
}

export type Rule = (the: PromiseCase) => Decision | null;

const by = (...evidence: PromiseEvidence[]): Decision => ({ evidence, replacement: null });
const reads = (the: PromiseCase, ...as: Bears[]) =>
  the.evidence.filter((piece) => as.includes(readingOf(piece, the.promise.target_value)));
const late = ({ promise: { due } }: PromiseCase, { on }: PromiseEvidence) => due !== undefined && isAfter(on, due);

/**
 * Evidence that it was reached is met by evidence of the same day that it was not, or by a later source that disputes
 * it.
 */
export const disputed: Rule = (the) => {
  for (const met of reads(the, 'met')) {
    const against = [
      ...reads(the, 'partly', 'not-yet', 'missed').filter(({ on }) => on === met.on && on.length === 10),
      ...reads(the, 'disputed').filter(({ on }) => lastDay(on) >= firstDay(met.on)),
    ].filter(({ source }) => source !== met.source);
    if (against.length > 0) return by(met, ...against);
  }
  return null;
};

/** Reached on or before the due date, as far as the evidence is exact; or reached, where no date was set. */
export const met: Rule = (the) => {
  const first = reads(the, 'met').find((piece) => !late(the, piece));
  return first === undefined ? null : by(first);
};

/** Not later than its day a new promise took its place, or a source says that it was replaced. */
export const replaced: Rule = (the) => {
  const { due } = the.promise;
  const sources = reads(the, 'replaced').filter((piece) => !late(the, piece));
  const promises = the.replacements.filter(
    ({ made_on: made }) => made !== undefined && (due === undefined || lastDay(made) <= firstDay(due)),
  );
  if (sources.length === 0 && promises.length === 0) return null;
  const replacement = promises[0] ?? the.replacements[0] ?? null;
  return { evidence: sources.slice(0, 1), replacement };
};

/** Reached, and the first evidence of it is later than the due date. */
export const metLate: Rule = (the) => {
  const first = reads(the, 'met').find((piece) => late(the, piece));
  return first === undefined ? null : by(first);
};

/** A source says that it was given up. */
export const dropped: Rule = (the) => {
  const first = reads(the, 'dropped')[0];
  return first === undefined ? null : by(first);
};

/** The latest evidence that tells what had been done when the due date came; without a due date, the latest of all. */
function latest(the: PromiseCase): PromiseEvidence | undefined {
  const { due } = the.promise;
  const pieces = reads(the, 'partly', 'missed', 'not-yet');
  if (due === undefined) return pieces.at(-1);
  const tells = ({ on, bears }: PromiseEvidence) => (bears === 'not-yet' ? hadCome(on, due) : mayTell(on, due));
  return pieces.findLast(tells);
}

/** The latest evidence at or after the due date, or of all where no date was set, shows that a part was reached. */
export const partly: Rule = (the) => {
  const last = latest(the);
  return last !== undefined && readingOf(last, the.promise.target_value) === 'partly' ? by(last) : null;
};

/** The latest evidence at or after the due date says that it was missed, or "not yet", which by then is the same. */
export const missed: Rule = (the) => {
  const last = latest(the);
  if (last === undefined) return null;
  return last.bears === 'missed' || (last.bears === 'not-yet' && the.promise.due !== undefined) ? by(last) : null;
};

/** Its date is later than the day up to which sources were read; or it has none, and the last source says "not yet". */
export const notDue: Rule = (the) => {
  const { due } = the.promise;
  if (due === undefined ? latest(the)?.bears !== 'not-yet' : lastDay(due) <= the.asAt) return null;
  return by(...the.evidence.slice(-1));
};

/** No source read tells what had been done by its date. A finding about our search, not about the body. */
export const nothingFound: Rule = () => by();
