// Promises counted by verdict.
import type { Undertaking } from '../content.ts';
import type { PublicRecord } from '../record.ts';
import { caseOf } from './promise-case.ts';
import { VERDICTS, verdictOf, type Verdict, type VerdictName } from './verdict.ts';

export interface Judged {
  promise: Undertaking;
  verdict: Verdict;
}

/** Promises with their verdicts, in their order. */
export const judged = (record: PublicRecord, promises: readonly Undertaking[], asAt: string): Judged[] =>
  promises.map((promise) => ({ promise, verdict: verdictOf(caseOf(record, promise, asAt)) }));

/** How many have each verdict, in the order of verdicts; those that none has are left out. */
export function tallyOf(all: readonly Judged[]): Map<VerdictName, number> {
  const number = (name: VerdictName) => all.filter(({ verdict }) => verdict.verdict === name).length;
  return new Map(VERDICTS.map((name) => [name, number(name)] as const).filter(([, count]) => count > 0));
}
