// What is written at a statement in a chain of promises: its sum, then what it is for, then who said it and when.
import { formatDate, yearOf } from '../../domain/calendar.ts';
import type { Source, Statement } from '../../domain/content.ts';
import { formatWithBasis, penceOf } from '../../domain/money.ts';
import type { Stop } from './stops.ts';

type Sources = ReadonlyMap<string, Source>;

const on = (statement: Statement, sources: Sources): string | undefined =>
  statement.said_on ?? statement.announced_on ?? sources.get(statement.source)?.published_on;

const publisher = (statement: Statement, sources: Sources): string =>
  (sources.get(statement.source)?.publisher ?? statement.source).replace(/ \(.*\)$/, '');

export const stationSum = (statement: Statement, short = false): string =>
  formatWithBasis(penceOf(statement.amount_gbp), statement.basis, statement.per_year === 'yes', short);

/** "15 × up to £10m" for a stop of several statements. */
export const stopSum = ({ statements }: Stop): string =>
  `${statements.length > 1 ? `${statements.length} × ` : ''}${stationSum(statements[0], true)}`;

/** "NHS England, 2018". */
export function stationSaid(statement: Statement, sources: Sources): string {
  const date = on(statement, sources);
  return `${publisher(statement, sources)}, ${date === undefined ? 'undated' : yearOf(date)}`;
}

export function stopInWords({ statements }: Stop, sources: Sources): string {
  const [first] = statements;
  const date = on(first, sources);
  const times = statements.length > 1 ? `${statements.length} times ` : '';
  return (
    `${times}${stationSum(first)} ${first.kind}, ${first.covers}: ${publisher(first, sources)}, ` +
    `${date === undefined ? 'undated' : formatDate(date)}`
  );
}
