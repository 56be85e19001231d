// The ledger of a programme: one step a kind, hollow to solid, each the figure the record leads with.
import { KINDS } from '../../kinds/statement.ts';
import type { Statement } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';
import { extentOf } from './extent.ts';
import type { Ledger, LeftOut, Step } from './ledger.ts';
import { leading } from './leading.ts';
import { silence } from './may-speak.ts';
import { stepOf } from './step.ts';
import { voidOf } from './void.ts';

/** @param programme the id of a programme of the record */
export function programmeLedger(record: PublicRecord, programme: string): Ledger {
  const statements = under(record.statementsByProgramme, programme);
  const speaking = statements.filter((row) => silence(record, row) === null);
  const steps = leadingSteps(record, speaking);
  return {
    steps,
    void: voidOf(
      record,
      programme,
      speaking.filter((row) => row.kind === 'spent'),
    ),
    leftOut: leftOutOf(record, statements, steps),
    forBodies: forBodies(record, speaking),
  };
}

export const forBodies = (record: PublicRecord, speaking: readonly Statement[]): number =>
  speaking.filter((row) => extentOf(record, row) === 'one-body').length;

/** For each kind the figure that leads and its rivals; a sum for one body is that body's, and no step here. */
export function leadingSteps(record: PublicRecord, speaking: readonly Statement[]): Step[] {
  const all = stepsByKind(record, speaking);
  return all.filter((step, index) => !isOverlaid(record, step, all.slice(index + 1)));
}

/**
 * A figure for a part says nothing more once a firmer kind of money is known for the whole, unless an editor counted
 * it; a forecast for a part says nothing more once anything firmer is known.
 */
function isOverlaid(record: PublicRecord, step: Step, firmer: readonly Step[]): boolean {
  if (step.extent === 'whole') return false;
  if (step.kind === 'forecast') return firmer.length > 0;
  return record.statements.get(step.statements[0])!.counted === 'no' && firmer.some(({ extent }) => extent === 'whole');
}

function stepsByKind(record: PublicRecord, speaking: readonly Statement[]): Step[] {
  return KINDS.flatMap((kind) => {
    const candidates = speaking.filter((row) => row.kind === kind && extentOf(record, row) !== 'one-body');
    const leader = leading(record, candidates);
    if (leader === null) return [];
    const step = stepOf(record, leader);
    const others = candidates.filter((row) => extentOf(record, row) === 'part' && !step.statements.includes(row.id));
    return [{ ...step, others: step.extent === 'part' ? others.length : 0 }];
  });
}

/** Every statement that is no step, with the reason, so that nothing is dropped in silence. */
export function leftOutOf(record: PublicRecord, statements: readonly Statement[], steps: readonly Step[]): LeftOut[] {
  const shown = new Set(steps.flatMap((step) => step.statements));
  return statements
    .filter((row) => !shown.has(row.id))
    .map((row) => ({ id: row.id, reason: silence(record, row) ?? stoodBehind(record, row, steps) }));
}

function stoodBehind(record: PublicRecord, row: Statement, steps: readonly Step[]): string {
  if (extentOf(record, row) === 'one-body') return 'it is for one body, in whose own ledger it stands';
  const step = steps.find(({ kind }) => kind === row.kind);
  if (step === undefined) return 'it is for a part, and firmer figures are known';
  const [leader] = step.statements;
  if (step.disputed.includes(row.id)) return `it contradicts ${leader}, which the record leads with, in another scope`;
  if (extentOf(record, row) === 'part')
    return step.extent === 'part' ? `${leader} leads of those for a part` : `${leader} is for the whole`;
  return `the record leads with ${leader}`;
}
