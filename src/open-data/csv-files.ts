// Every CSV file of the site, by its address: one for each table of the pages, so that a table and its data cannot
// differ.
import {
  csvAddress,
  disagreementAddress,
  newsAddress,
  organisationAddress,
  programmeAddress,
  sourceAddress,
  statementAddress,
} from '../domain/addresses.ts';
import type { PublicRecord } from '../domain/record.ts';
import { under } from '../domain/record.ts';
import { fundingViews } from '../views/funding-views.ts';
import { givenBy, receivedBy } from '../views/organisation-page.ts';
import { moneyFor } from '../views/programme-page.ts';
import { idsOfGroups } from '../views/statement-groups.ts';
import { newsStatements } from '../views/news-page.ts';
import { recordCharts } from '../views/record-charts.ts';
import { relatedIds, relationsOf } from '../views/statement-relations.ts';
import { chartCsv } from './chart-csv.ts';
import type { Row } from './column.ts';
import { DATA_SETS, dataSet } from './data-sets.ts';
import { rowsAsCsv } from './formats/rows-as-csv.ts';

export interface CsvFile {
  address: string;
  text: () => string;
}

/** All CSV files; the text of each is made only when it is asked for. */
export function csvFiles(record: PublicRecord): CsvFile[] {
  const { programmes, news, organisations, sources, disagreements, statements } = record.content;
  const of = (page: string, ids: readonly string[], name = 'statements'): CsvFile[] =>
    ids.length === 0
      ? []
      : [
          {
            address: csvAddress(page, name),
            text: () => statementsCsv(record, ids),
          },
        ];
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return [
    ...DATA_SETS.map((set) => setCsv(record, set.id, `/data/${set.id}.csv`)),
    setCsv(record, 'statements', '/funding/statements.csv'),
    setCsv(record, 'verdicts', '/promises/promises.csv'),
    setCsv(record, 'checks', '/funding/checks/checks.csv'),
    setCsv(record, 'disclosures', '/gaps/disclosures.csv'),
    setCsv(record, 'sources', '/sources/sources.csv'),
    ...recordCharts(record).map(({ csv, chart }) => ({ address: csv, text: () => chartCsv(chart.table) })),
    ...fundingViews(record).flatMap((view) => of(view.address, view.ids)),
    ...programmes.flatMap(({ id }) => [
      ...of(programmeAddress(id), idsOfGroups(moneyFor(record, id))),
      setCsv(
        record,
        'disclosures',
        csvAddress(programmeAddress(id), 'disclosures'),
        ({ programme }) => programme === id,
      ),
    ]),
    ...news.flatMap((item) => of(newsAddress(item), newsStatements(item))),
    ...organisations.flatMap(({ id }) => [
      ...of(organisationAddress(id), idsOfGroups(receivedBy(record, id)), 'received'),
      ...of(organisationAddress(id), idsOfGroups(givenBy(record, id)), 'given'),
    ]),
    ...sources.flatMap(({ id }) => of(sourceAddress(id), ids(under(record.statementsBySource, id)))),
    ...disagreements.flatMap((point) => of(disagreementAddress(point.id), point.figures ?? [])),
    ...statements.flatMap((statement) =>
      of(statementAddress(statement.id), relatedIds(relationsOf(record, statement)), 'related'),
    ),
  ];
}

/** A data set, or the rows of it that a page is about, with the same columns everywhere. */
function setCsv(record: PublicRecord, id: string, address: string, which: (row: Row) => boolean = () => true): CsvFile {
  const set = dataSet(id);
  return { address, text: () => rowsAsCsv(set, set.rows(record).filter(which)) };
}

const rowsById = new WeakMap<PublicRecord, Map<string, Row>>();

/** Statements in the order of a page. */
function statementsCsv(record: PublicRecord, ids: readonly string[]): string {
  const set = dataSet('statements');
  const rows = rowsById.get(record) ?? new Map(set.rows(record).map((row) => [row.id as string, row]));
  rowsById.set(record, rows);
  return rowsAsCsv(
    set,
    ids.map((id) => rows.get(id)!),
  );
}
