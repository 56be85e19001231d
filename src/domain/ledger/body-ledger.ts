// The ledgers of a body: what it was to get, and what it gave, programme by programme.
import { KINDS } from '../../kinds/statement.ts';
import { compareDates, lastDay } from '../calendar.ts';
import type { Statement } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';
import type { Ledger, Step } from './ledger.ts';
import { silence } from './may-speak.ts';
import { forBodies, leadingSteps, leftOutOf } from './programme-ledger.ts';
import { trueRivals } from './rivals.ts';
import { compareStepDates } from './step-date.ts';
import { stepOf } from './step.ts';

/** The line of a body in one programme: arrows never lead from one programme's money to another's. */
export interface BodyLine extends Ledger {
  programme: string;
}

/**
 * What a body was to get: every statement that may speak, in the order of time and, of one time, hollow to solid; the
 * undated last. Rivals stand in one step. Spending is a void until a source shows some.
 */
export function recipientLedger(record: PublicRecord, body: string): BodyLine[] {
  return lines(under(record.statementsByRecipient, body), (programme, statements) => {
    const speaking = statements.filter((row) => silence(record, row) === null);
    const sums = speaking.filter((row) => isSumOfSteps(row, speaking));
    const parts = speaking.filter((row) => speaking.some((whole) => isPartOf(row, whole)));
    const steps: Step[] = [];
    for (const row of speaking.filter((each) => !sums.includes(each) && !parts.includes(each))) {
      if (steps.some((step) => step.statements.includes(row.id))) continue;
      const own = [row, ...trueRivals(record, row)];
      const leader = own.find((each) => each.counted === 'yes') ?? row;
      steps.push({ ...stepOf(record, leader), extent: 'one-body' });
    }
    return {
      programme,
      forBodies: 0,
      steps: inOrder(steps),
      void: speaking.some((row) => row.kind === 'spent') ? null : { state: 'not-found', known: 'nothing' },
      leftOut: [
        ...leftOutOf(
          record,
          statements.filter((row) => !sums.includes(row) && !parts.includes(row)),
          steps,
        ),
        ...parts.map((row) => ({ id: row.id, reason: `it is a part of ${row.part_of}, which stands here` })),
        ...sums.map(({ id }) => ({ id, reason: 'it adds up sums that stand here one by one' })),
      ],
    };
  });
}

/** What a body gave: for each programme the figures that lead, of those whose source names it as the giver. */
export function funderLedger(record: PublicRecord, body: string): BodyLine[] {
  return lines(under(record.statementsByFunder, body), (programme, statements) => {
    const speaking = statements.filter((row) => silence(record, row) === null);
    const steps = leadingSteps(record, speaking);
    return {
      programme,
      forBodies: forBodies(record, speaking),
      steps,
      void: null,
      leftOut: leftOutOf(record, statements, steps),
    };
  });
}

/** One line a programme, the earliest first, those without a step last. */
function lines(
  statements: readonly Statement[],
  lineOf: (programme: string, rows: readonly Statement[]) => BodyLine,
): BodyLine[] {
  return [...Map.groupBy(statements, (row) => row.programme)]
    .map(([programme, rows]) => lineOf(programme, rows))
    .sort(
      (a, b) =>
        Number(a.steps.length === 0) - Number(b.steps.length === 0) ||
        compareStepDates(a.steps[0]?.date ?? null, b.steps[0]?.date ?? null) ||
        (a.programme < b.programme ? -1 : 1),
    );
}

/** A date that is only a year lies at its end: what is known to the day was said by then. */
const inOrder = (steps: readonly Step[]): Step[] =>
  [...steps].sort(
    (a, b) =>
      compareDates(end(a), end(b)) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.statements[0] < b.statements[0] ? -1 : 1),
  );

const end = ({ date }: Step): string | undefined => (date === null ? undefined : lastDay(date.on));

/** The first year of a contract is no step beside the contract. */
const isPartOf = (row: Statement, whole: Statement): boolean =>
  row !== whole && row.part_of === whole.id && row.kind === whole.kind;

/** Several contracts in one figure are no step between them: editors say "together" in what such a sum covers. */
const isSumOfSteps = (row: Statement, speaking: readonly Statement[]): boolean =>
  row.scope !== 'per-recipient' && speaking.length > 1 && /\btogether\b/.test(row.covers);
