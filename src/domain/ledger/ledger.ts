// The ledger line: what was said of the money of one programme or body, hollow to solid, and what was not found.
import type { Basis, Kind } from '../../kinds/statement.ts';
import type { StepDate } from './step-date.ts';

/** Whether a figure is for all of a programme, for a part of it, or for one body. */
export type Extent = 'whole' | 'part' | 'one-body';

/** One sum, in pence, and the statements that say it. Sums are set side by side; nothing is ever added. */
export interface Amount {
  pence: number;
  basis: Basis;
  statements: string[];
}

/** One step of the line: one kind of money, one sum, or all the sums that true rivals give for the same thing. */
export interface Step {
  kind: Kind;
  extent: Extent;
  /** The different sums, lowest first; more than one only where sources contradict each other. */
  amounts: [Amount, ...Amount[]];
  /** A sum for each year is said as such, and is no total. */
  perYear: boolean;
  /** When it was first said, by the leading statement or a rival; null when no source shows it. */
  date: StepDate | null;
  /** When a rival last said another sum, where that was in a later year. */
  until: string | null;
  /** What the sum is for, where that is less than the whole programme. */
  covers: string | null;
  /** The statement that leads, then its rivals. */
  statements: [string, ...string[]];
  /** Statements of its kind that contradict the leading one but are of another scope, so that they are no range. */
  disputed: string[];
  /** How many other figures of this kind there are for other parts. */
  others: number;
  /** False where a source could not be read a second time. */
  reread: boolean;
}

/** What the search for spending did not find: a statement about our search, not about the body. */
export interface Void {
  /** "not-published" where a source says so. */
  state: 'not-found' | 'not-published';
  /** What is known to have been spent although the whole is not: a part, or what single bodies got. */
  known: 'nothing' | 'part' | 'one-body';
}

/** A statement that is no step of the line, and why. */
export interface LeftOut {
  id: string;
  reason: string;
}

export interface Ledger {
  steps: Step[];
  /** Null where spending is shown for the whole, or cannot be expected. */
  void: Void | null;
  leftOut: LeftOut[];
  /** How many sums for single bodies there are, which stand in the ledgers of those bodies. */
  forBodies: number;
}

export const lowest = (step: Step): Amount => step.amounts[0];
export const highest = (step: Step): Amount => step.amounts.at(-1)!;
