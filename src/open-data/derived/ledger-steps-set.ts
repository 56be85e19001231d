// The steps of the ledger lines: for each kind of money the figure that leads, with its true rivals side by side.
import { highest, lowest, type Step } from '../../domain/ledger/ledger.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { BASES, KINDS } from '../../kinds/statement.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';
import { datedColumns, datedValues } from '../sets/field-columns.ts';
import { ABOUT_STATEMENT, aboutStatement } from './about-statement.ts';
import { everyLedger, type NamedLedger } from './every-ledger.ts';

const POUNDS = { type: 'pounds', unit: 'pounds sterling' } as const;
const STATEMENTS = { type: 'id', list: { separator: ';' }, refersTo: 'statements' } as const;
const NO_DATE = 'No source read shows when.';

export const ledgerStepsSet: DataSet = {
  one: 'ledger_step',
  id: 'ledger-steps',
  title: 'Steps of ledger lines',
  row: 'One kind of money in one ledger line: the figure that leads and its true rivals, never added.',
  columns: [
    { name: 'id', description: 'The id: the line and the place in it.', type: 'id' },
    { name: 'ledger', description: 'The ledger line.', type: 'id', refersTo: 'ledgers' },
    { name: 'position', description: 'The place in the line, from 1.', type: 'whole-number' },
    { name: 'kind', description: 'The kind of money.', type: 'word', values: KINDS },
    {
      name: 'extent',
      description: 'Whether it is for the whole programme, a part of it, or one body.',
      type: 'word',
      values: ['whole', 'part', 'one-body'],
    },
    { name: 'lowest_gbp', description: 'The lowest sum that sources give.', ...POUNDS },
    { name: 'lowest_basis', description: 'How firm the lowest sum is.', type: 'word', values: BASES },
    { name: 'highest_gbp', description: 'The highest; the same as the lowest where none disagree.', ...POUNDS },
    { name: 'highest_basis', description: 'How firm the highest sum is.', type: 'word', values: BASES },
    { name: 'per_year', description: 'Whether it is a sum for each year, and so no total.', type: 'yes-no' },
    ...datedColumns({
      name: 'date',
      description: 'When it was first said, as exact as the source.',
      type: 'date',
      missing: NO_DATE,
    }),
    {
      name: 'date_role',
      description: 'in: it happened then; by: a source said so then; for: the time that the money is for.',
      type: 'word',
      values: ['in', 'by', 'for'],
      missing: NO_DATE,
    },
    ...datedColumns({
      name: 'until',
      description: 'When a rival last gave another sum.',
      type: 'date',
      missing: 'None did in a later year.',
    }),
    { name: 'covers', description: 'What the sum is for.', type: 'text', missing: 'It is for the whole programme.' },
    ...ABOUT_STATEMENT,
    {
      name: 'rivals',
      description: 'Statements that contradict the leading one about the same thing.',
      ...STATEMENTS,
      missing: 'There are none.',
    },
    {
      name: 'disputed_by',
      description: 'Statements that contradict the leading one in another scope, so that they make no range with it.',
      ...STATEMENTS,
      missing: 'There are none.',
    },
    {
      name: 'others',
      description: 'How many other figures of this kind there are for other parts.',
      type: 'whole-number',
      unit: 'statements',
    },
    ADDRESS,
  ],
  key: ['id'],
  of: 'ledgers',
  rows: once((record) =>
    everyLedger(record).flatMap((ledger) => ledger.steps.map((step, index) => stepRow(record, ledger, step, index))),
  ),
};

const stepRow = (record: PublicRecord, ledger: NamedLedger, step: Step, index: number): Row => ({
  id: `${ledger.id}.${index + 1}`,
  ledger: ledger.id,
  position: index + 1,
  kind: step.kind,
  extent: step.extent,
  lowest_gbp: lowest(step).pence / 100,
  lowest_basis: lowest(step).basis,
  highest_gbp: highest(step).pence / 100,
  highest_basis: highest(step).basis,
  per_year: step.perYear,
  ...Object.fromEntries(datedValues('date', step.date?.on)),
  date_role: step.date?.role ?? null,
  ...Object.fromEntries(datedValues('until', step.until)),
  covers: step.covers,
  ...aboutStatement(record, step.statements[0]),
  rivals: step.statements.slice(1),
  disputed_by: step.disputed,
  others: step.others,
  address: webAddress(ledger.address),
});
