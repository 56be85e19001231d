// Statements of money as CSV: every column of the content with the words that belong to it, one row each.
import { csvFile } from './csv.ts';
import { statementAddress } from '../domain/addresses.ts';
import type { Statement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { statement as kind } from '../kinds/statement.ts';
import { settings } from '../settings.ts';
import { amountOf, caveatsOf } from '../views/figure.ts';

const OWN = Object.keys(kind.fields) as (keyof typeof kind.fields)[];
const ADDED = ['amount_in_words', 'caveats', 'source_publisher', 'source_standing', 'source_url', 'address'] as const;

/**
 * The columns, in order: those of content/funding/statements.csv, then what is needed to use a row apart from the site.
 */
export const STATEMENT_COLUMNS: readonly string[] = [...OWN, ...ADDED];

/** With a header; lists are separated by ";", amounts are whole pounds in digits. */
export function statementsCsv(record: PublicRecord, statements: readonly Statement[]): string {
  const rows = statements.map((statement) => {
    const source = record.sources.get(statement.source)!;
    const own = OWN.map((column) => cell(statement[column]));
    return [
      ...own,
      amountOf(statement),
      caveatsOf(record, statement).join(';'),
      source.publisher,
      source.standing,
      source.url,
      `${settings.site}${statementAddress(statement.id)}`,
    ];
  });
  return csvFile([[...STATEMENT_COLUMNS], ...rows]);
}

const cell = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(';');
