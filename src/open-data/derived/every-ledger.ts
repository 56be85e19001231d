// Every ledger line of the record: one of each programme, and for each body one of what it got and one of what it gave
// for each programme.
import { organisationAddress, programmeAddress } from '../../domain/addresses.ts';
import { funderLedger, recipientLedger, type BodyLine } from '../../domain/ledger/body-ledger.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { programmeLedger } from '../../domain/ledger/programme-ledger.ts';
import type { PublicRecord } from '../../domain/record.ts';

export const WHOSE = ['programme', 'received', 'given'] as const;

export interface NamedLedger extends Ledger {
  id: string;
  whose: (typeof WHOSE)[number];
  programme: string;
  /** The body that got or gave; null for the ledger of a programme. */
  organisation: string | null;
  address: string;
}

const known = new WeakMap<PublicRecord, NamedLedger[]>();

/** Those without a statement say nothing and are left out. */
export function everyLedger(record: PublicRecord): NamedLedger[] {
  const made = known.get(record) ?? [...ofProgrammes(record), ...ofBodies(record)];
  known.set(record, made);
  return made;
}

const ofProgrammes = (record: PublicRecord): NamedLedger[] =>
  record.content.programmes
    .filter(({ id }) => record.statementsByProgramme.has(id))
    .map(({ id }) => ({
      ...programmeLedger(record, id),
      id: `programme.${id}`,
      whose: 'programme',
      programme: id,
      organisation: null,
      address: programmeAddress(id),
    }));

const ofBodies = (record: PublicRecord): NamedLedger[] =>
  record.content.organisations.flatMap(({ id }) => {
    const named = (whose: NamedLedger['whose']) => (line: BodyLine) => ({
      ...line,
      id: `${whose}.${id}.${line.programme}`,
      whose,
      organisation: id,
      address: organisationAddress(id),
    });
    return [...recipientLedger(record, id).map(named('received')), ...funderLedger(record, id).map(named('given'))];
  });
