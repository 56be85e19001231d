// One statement of money as a line of a table: the sum, who said it and when, what it is for.
import { organisationAddress, programmeAddress } from '../domain/addresses.ts';
import { formatDate, formatPeriod } from '../domain/calendar.ts';
import type { Statement } from '../domain/content.ts';
import { nameOn } from '../domain/organisation-names.ts';
import type { PublicRecord } from '../domain/record.ts';
import { figureView, type FigureView } from './figure.ts';
import { sourceView, type SourceView } from './source.ts';

export interface Named {
  name: string;
  href: string;
}

export interface StatementLine {
  figure: FigureView;
  covers: string;
  programme: Named;
  recipient: Named | null;
  funders: Named[];
  /** "8 August 2019", or "undated" when the source shows no date. */
  said: string;
  period: string | null;
  source: SourceView;
}

export function statementLine(record: PublicRecord, statement: Statement): StatementLine {
  const programme = record.programmes.get(statement.programme)!;
  const on = madeOn(record, statement);
  return {
    figure: figureView(record, statement),
    covers: statement.covers,
    programme: { name: programme.short_name, href: programmeAddress(programme.id) },
    recipient: statement.recipient === undefined ? null : organisationNamed(record, statement.recipient, on),
    funders: (statement.funders ?? []).map((id) => organisationNamed(record, id, on)),
    said: statement.said_on === undefined ? 'undated' : formatDate(statement.said_on),
    period: formatPeriod(statement.period_start, statement.period_end),
    source: sourceView(record.sources.get(statement.source)!),
  };
}

export const statementLines = (record: PublicRecord, statements: readonly Statement[]): StatementLine[] =>
  statements.map((statement) => statementLine(record, statement));

/** When a statement was made, as far as is known: when it was said or announced, or when its source was published. */
export const madeOn = (record: PublicRecord, statement: Statement): string | undefined =>
  statement.said_on ?? statement.announced_on ?? record.sources.get(statement.source)?.published_on;

/** @param on the date beside which it is printed: the body is called what it was called then */
export const organisationNamed = (record: PublicRecord, id: string, on?: string): Named => ({
  name: nameOn(record.organisations.get(id)!, on),
  href: organisationAddress(id),
});

export const programmeNamed = (record: PublicRecord, id: string): Named => ({
  name: record.programmes.get(id)!.name,
  href: programmeAddress(id),
});
