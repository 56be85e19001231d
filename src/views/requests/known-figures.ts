// The figures of a programme that a request names: those of its ledger, one line for each sum that its sources give.
import { statementAddress } from '../../domain/addresses.ts';
import type { Step } from '../../domain/ledger/ledger.ts';
import { programmeLedger } from '../../domain/ledger/programme-ledger.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { amountOf, caveatsOf } from '../figure.ts';
import { cited, type LetterPiece } from './letter.ts';

/** Nothing is added up, and a sum on which sources disagree stands beside its rivals, each with its own source. */
export const knownFigures = (record: PublicRecord, programme: string): LetterPiece[][] =>
  programmeLedger(record, programme).steps.flatMap((step) =>
    step.amounts.map(({ statements: [id] }) => line(record, step, id!)),
  );

function line(record: PublicRecord, { kind }: Step, id: string): LetterPiece[] {
  const statement = record.statements.get(id)!;
  const caveats = caveatsOf(record, statement).map((caveat) => `; ${caveat}`);
  const source = record.sources.get(statement.source)!;
  return [
    { text: amountOf(statement), href: statementAddress(id) },
    { text: `, ${kind}, for ${statement.covers}${caveats.join('')} ${cited(source)}` },
  ];
}
