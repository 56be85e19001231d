// All that a verdict on one promise rests on: its date and target, the evidence, and what replaced it.
import type { PromiseEvidence, Undertaking } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';

export interface PromiseCase {
  promise: Pick<Undertaking, 'due' | 'target_value'>;
  /** Oldest first. */
  evidence: readonly PromiseEvidence[];
  /** The promises that say they replaced this one. */
  replacements: readonly Undertaking[];
  /** The day up to which sources were read, yyyy-mm-dd: a promise due later cannot be judged. */
  asAt: string;
}

/** The case of a promise of the record. */
export const caseOf = (record: PublicRecord, promise: Undertaking, asAt: string): PromiseCase => ({
  promise,
  evidence: under(record.evidenceByPromise, promise.id),
  replacements: under(record.replacements, promise.id),
  asAt,
});
