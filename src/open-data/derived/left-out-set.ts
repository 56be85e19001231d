// The statements that are no step of a ledger line, each with the reason, so that nothing is dropped in silence.
import { statementAddress } from '../../domain/addresses.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';
import { ABOUT_STATEMENT, aboutStatement } from './about-statement.ts';
import { everyLedger } from './every-ledger.ts';

export const leftOutSet: DataSet = {
  one: 'ledger_left_out',
  id: 'ledger-left-out',
  title: 'Statements left out of ledger lines',
  row: 'One statement that is no step of one ledger line, and why.',
  columns: [
    { name: 'id', description: 'The id: the line and the statement.', type: 'id' },
    { name: 'ledger', description: 'The ledger line.', type: 'id', refersTo: 'ledgers' },
    ...ABOUT_STATEMENT,
    { name: 'reason', description: 'Why it is no step of the line.', type: 'text' },
    ADDRESS,
  ],
  key: ['id'],
  of: 'ledgers',
  rows: once((record) =>
    everyLedger(record).flatMap((ledger) =>
      ledger.leftOut.map(({ id, reason }) => ({
        id: `${ledger.id}.${id}`,
        ledger: ledger.id,
        ...aboutStatement(record, id),
        reason,
        address: webAddress(statementAddress(id)),
      })),
    ),
  ),
};
