// The ledger lines: whose they are, and what no source was found to show.
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';
import { everyLedger, WHOSE } from './every-ledger.ts';

const NO_VOID = 'Spending is shown for the whole, or cannot be expected.';

export const ledgersSet: DataSet = {
  one: 'ledger',
  id: 'ledgers',
  title: 'Ledger lines',
  row: 'What was said of the money of one programme, or of what one body got or gave in it, from forecast to spent.',
  columns: [
    { name: 'id', description: 'The id: whose line it is.', type: 'id' },
    {
      name: 'whose',
      description: 'A programme’s, or that of a body: what it received, or what it gave.',
      type: 'word',
      values: WHOSE,
    },
    { name: 'programme', description: 'The programme the money is for.', type: 'id', refersTo: 'programmes' },
    {
      name: 'organisation',
      description: 'The body that received or gave.',
      type: 'id',
      missing: 'It is the line of a programme.',
      refersTo: 'organisations',
    },
    {
      name: 'spending',
      description: 'That no source read shows what was spent in all, or that a source says it was not published.',
      type: 'word',
      values: ['not-found', 'not-published'],
      missing: NO_VOID,
    },
    {
      name: 'spending_known',
      description: 'What is known to have been spent although the whole is not.',
      type: 'word',
      values: ['nothing', 'part', 'one-body'],
      missing: NO_VOID,
    },
    {
      name: 'sums_for_bodies',
      description: 'How many sums for single bodies there are, which stand in the lines of those bodies.',
      type: 'whole-number',
      unit: 'statements',
    },
    ADDRESS,
  ],
  key: ['id'],
  of: null,
  rows: once((record) =>
    everyLedger(record).map((ledger) => ({
      id: ledger.id,
      whose: ledger.whose,
      programme: ledger.programme,
      organisation: ledger.organisation,
      spending: ledger.void?.state ?? null,
      spending_known: ledger.void?.known ?? null,
      sums_for_bodies: ledger.forBodies,
      address: webAddress(ledger.address),
    })),
  ),
};
