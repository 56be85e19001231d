// What became of a promise: computed by rules from dated evidence, never written by hand.
import type { PromiseCase } from './promise-case.ts';
import {
  disputed,
  dropped,
  met,
  metLate,
  missed,
  notDue,
  nothingFound,
  partly,
  replaced,
  type Decision,
  type Rule,
} from './verdict-rules.ts';

/** In the order in which they are counted and listed. */
export const VERDICTS = [
  'met',
  'met-late',
  'partly',
  'missed',
  'dropped',
  'replaced',
  'disputed',
  'not-due',
  'nothing-found',
] as const;
export type VerdictName = (typeof VERDICTS)[number];

export interface Verdict extends Decision {
  verdict: VerdictName;
}

/** The first rule that applies decides; the last always does. */
const ORDER: readonly [VerdictName, Rule][] = [
  ['disputed', disputed],
  ['met', met],
  ['replaced', replaced],
  ['met-late', metLate],
  ['dropped', dropped],
  ['partly', partly],
  ['missed', missed],
  ['not-due', notDue],
  ['nothing-found', nothingFound],
];

/** The verdict on a promise, with the evidence that decided it. */
export function verdictOf(the: PromiseCase): Verdict {
  for (const [verdict, rule] of ORDER) {
    const decision = rule(the);
    if (decision !== null) return { verdict, ...decision };
  }
  throw new Error('No rule applies, though the last always does.');
}
