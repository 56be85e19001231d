// The ledger line as pages print it: its pieces, each with the page of the statement that leads.
import { statementAddress } from '../../domain/addresses.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { ledgerStrip, type StripPiece } from './ledger-strip.ts';

export interface LedgerLineView {
  pieces: (Omit<StripPiece, 'statements'> & {
    /** The page of the statement that leads; null for what was not found. */
    href: string | null;
  })[];
}

export const ledgerLine = (ledger: Ledger): LedgerLineView => ({
  pieces: ledgerStrip(ledger).map(({ statements, ...piece }) => ({
    ...piece,
    href: statements[0] === undefined ? null : statementAddress(statements[0]),
  })),
});
