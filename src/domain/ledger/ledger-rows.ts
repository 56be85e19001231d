// All ledgers as rows, one a step, for the data set: nothing in them is added up.
import { under, type PublicRecord } from '../record.ts';
import { poundsOf } from '../money.ts';
import { funderLedger, recipientLedger, type BodyLine } from './body-ledger.ts';
import { highest, lowest, type Ledger } from './ledger.ts';
import { programmeLedger } from './programme-ledger.ts';

export interface LedgerRow {
  /** The id of a programme or of an organisation. */
  subject: string;
  subject_kind: 'programme' | 'recipient' | 'funder';
  programme: string;
  /** The place in the line, from 1. */
  step: number;
  kind: string;
  /** "whole", "part" or "one-body"; empty where nothing was found. */
  extent: string;
  /** In pounds, digits only; equal where no rival gives another sum; empty where nothing was found. */
  low_gbp: string;
  low_basis: string;
  high_gbp: string;
  high_basis: string;
  per_year: 'yes' | 'no' | '';
  date: string;
  /** "in", "by" or "for": see StepDate. */
  date_role: string;
  covers: string;
  /** The statement that leads, then its rivals. */
  statements: string[];
  /** "found", "not-found" or "not-published". */
  state: 'found' | 'not-found' | 'not-published';
}

export function ledgerRows(record: PublicRecord): LedgerRow[] {
  const { programmes, organisations } = record.content;
  const bodyRows = (kind: 'recipient' | 'funder', ledger: (record: PublicRecord, id: string) => BodyLine[]) =>
    organisations.flatMap(({ id }) =>
      ledger(record, id).flatMap((line) =>
        rowsOf(line, { subject: id, subject_kind: kind, programme: line.programme }),
      ),
    );
  return [
    ...programmes
      .filter(({ id }) => under(record.statementsByProgramme, id).length > 0)
      .flatMap(({ id }) =>
        rowsOf(programmeLedger(record, id), { subject: id, subject_kind: 'programme', programme: id }),
      ),
    ...bodyRows('recipient', recipientLedger),
    ...bodyRows('funder', funderLedger),
  ];
}

function rowsOf(ledger: Ledger, of: Pick<LedgerRow, 'subject' | 'subject_kind' | 'programme'>): LedgerRow[] {
  const found = ledger.steps.map((step, index): LedgerRow => ({
    ...of,
    step: index + 1,
    kind: step.kind,
    extent: step.extent,
    low_gbp: poundsOf(lowest(step).pence),
    low_basis: lowest(step).basis,
    high_gbp: poundsOf(highest(step).pence),
    high_basis: highest(step).basis,
    per_year: step.perYear ? 'yes' : 'no',
    date: step.date?.on ?? '',
    date_role: step.date?.role ?? '',
    covers: step.covers ?? '',
    statements: step.statements,
    state: 'found',
  }));
  return ledger.void === null
    ? found
    : [...found, { ...NOTHING, ...of, step: found.length + 1, state: ledger.void.state }];
}

const NOTHING = {
  kind: 'spent',
  extent: '',
  low_gbp: '',
  low_basis: '',
  high_gbp: '',
  high_basis: '',
  per_year: '' as const,
  date: '',
  date_role: '',
  covers: '',
  statements: [],
};
