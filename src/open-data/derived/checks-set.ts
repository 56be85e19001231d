// The checks of the money: each sum against its quotation, against what it repeats, and against its parts.
import { statementAddress } from '../../domain/addresses.ts';
import { pence, type PublicRecord } from '../../domain/record.ts';
import type { Reconciliation } from '../../domain/reconcile.ts';
import { checksPage } from '../../views/checks-page.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';
import { ABOUT_STATEMENT, aboutStatement } from './about-statement.ts';

const POUNDS = { type: 'pounds', unit: 'pounds sterling' } as const;
const NOTHING = 'There is no sum to compare.';

export const checksSet: DataSet = {
  one: 'check',
  id: 'checks',
  title: 'Checks of the money',
  row: 'One sum checked against another: the words it was taken from, what it repeats, or its parts.',
  columns: [
    { name: 'id', description: 'The id: the kind of check and the statement that is checked.', type: 'id' },
    {
      name: 'kind',
      description: 'What the sum is checked against: its quotation, what it restates, or its parts.',
      type: 'word',
      values: ['quotation', 'restatement', 'parts'],
    },
    ...ABOUT_STATEMENT,
    { name: 'programme', description: 'The programme of the statement.', type: 'id', refersTo: 'programmes' },
    { name: 'statement_gbp', description: 'The sum of the statement.', ...POUNDS },
    { name: 'compared_with_gbp', description: 'The sum it is compared with.', ...POUNDS, missing: NOTHING },
    {
      name: 'gap_gbp',
      description: 'What the statement has more than the other side; negative when it has less.',
      ...POUNDS,
      missing: NOTHING,
    },
    {
      name: 'state',
      description: 'Whether the two are equal, or their gap is explained.',
      type: 'word',
      values: ['equal', 'explained', 'unexplained'],
    },
    { name: 'reason', description: 'Why they differ.', type: 'text', missing: 'They do not, or nobody knows why.' },
    {
      name: 'statements',
      description: 'The statements that the check is about: the one that is checked first.',
      type: 'id',
      list: { separator: ';' },
      refersTo: 'statements',
    },
    ADDRESS,
  ],
  key: ['id'],
  of: null,
  rows: once((record) => checksPage(record).all.map((check) => checkRow(record, check))),
};

const checkRow = (record: PublicRecord, check: Reconciliation): Row => ({
  id: check.id,
  kind: check.kind,
  ...aboutStatement(record, check.statement.id),
  programme: check.statement.programme,
  statement_gbp: pence(check.statement) / 100,
  compared_with_gbp: check.other === null ? null : check.other / 100,
  gap_gbp: check.gap === null ? null : check.gap / 100,
  state: check.state,
  reason: check.explanation?.reason ?? null,
  statements: check.rows,
  address: webAddress(statementAddress(check.statement.id)),
});
