// Every CSV file of the site, by its address: one for each table of the pages, so that a table and its data cannot
// differ.
import { csvFile } from './csv.ts';
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
import { pence, under } from '../domain/record.ts';
import { poundsOf } from '../domain/money.ts';
import { fundingViews } from '../views/funding-views.ts';
import { checksPage } from '../views/checks-page.ts';
import { disclosureLines } from '../views/disclosures.ts';
import { givenBy, receivedBy } from '../views/organisation-page.ts';
import { moneyFor } from '../views/programme-page.ts';
import { idsOfGroups } from '../views/statement-groups.ts';
import { newsStatements } from '../views/news-page.ts';
import { recordCharts } from '../views/record-charts.ts';
import { relationsOf } from '../views/statement-relations.ts';
import { dataSetCsv } from './data-dictionary.ts';
import { DATA_SETS } from './datasets.ts';
import { chartCsv } from './chart-csv.ts';
import { promisesCsv } from './promises-csv.ts';
import { statementsCsv } from './statements-csv.ts';

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
            text: () =>
              statementsCsv(
                record,
                ids.map((id) => record.statements.get(id)!),
              ),
          },
        ];
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return [
    ...DATA_SETS.map((set) => ({ address: `/data/${set.id}.csv`, text: () => dataSetCsv(record, set) })),
    { address: '/funding/statements.csv', text: () => statementsCsv(record, statements) },
    { address: '/promises/promises.csv', text: () => promisesCsv(record) },
    { address: '/funding/checks/checks.csv', text: () => checksCsv(record) },
    { address: '/gaps/disclosures.csv', text: () => disclosuresCsv(record, ids(programmes)) },
    { address: '/sources/sources.csv', text: () => sourcesCsv(record) },
    ...recordCharts(record).map(({ csv, chart }) => ({ address: csv, text: () => chartCsv(chart.table) })),
    ...fundingViews(record).flatMap((view) => of(view.address, view.ids)),
    ...programmes.flatMap(({ id }) => [
      ...of(programmeAddress(id), idsOfGroups(moneyFor(record, id))),
      { address: csvAddress(programmeAddress(id), 'disclosures'), text: () => disclosuresCsv(record, [id]) },
    ]),
    ...news.flatMap((item) => of(newsAddress(item), newsStatements(item))),
    ...organisations.flatMap(({ id }) => [
      ...of(organisationAddress(id), idsOfGroups(receivedBy(record, id)), 'received'),
      ...of(organisationAddress(id), idsOfGroups(givenBy(record, id)), 'given'),
    ]),
    ...sources.flatMap(({ id }) => of(sourceAddress(id), ids(under(record.statementsBySource, id)))),
    ...disagreements.flatMap((point) => of(disagreementAddress(point.id), point.figures ?? [])),
    ...statements.flatMap((statement) =>
      relationsOf(record, statement).flatMap((relation) =>
        of(statementAddress(statement.id), relation.ids, relation.name),
      ),
    ),
  ];
}

function checksCsv(record: PublicRecord): string {
  return csvFile([
    [
      'check',
      'kind',
      'statement',
      'programme',
      'statement_gbp',
      'compared_with_gbp',
      'gap_gbp',
      'state',
      'reason',
      'rows',
    ],
    ...checksPage(record).all.map((check) => [
      check.id,
      check.kind,
      check.statement.id,
      check.statement.programme,
      poundsOf(pence(check.statement)),
      check.other === null ? '' : poundsOf(check.other),
      check.gap === null ? '' : `${check.gap < 0 ? '-' : ''}${poundsOf(Math.abs(check.gap))}`,
      check.state,
      check.explanation?.reason ?? '',
      check.rows.join(';'),
    ]),
  ]);
}

const disclosuresCsv = (record: PublicRecord, programmes: readonly string[]) =>
  csvFile([
    ['programme', 'disclosure', 'state', 'note', 'source'],
    ...programmes.flatMap((programme) =>
      disclosureLines(record, programme).map((line) => [
        programme,
        line.id,
        line.state,
        line.note,
        line.source?.id ?? '',
      ]),
    ),
  ]);

const sourcesCsv = (record: PublicRecord) =>
  csvFile([
    ['id', 'title', 'publisher', 'published_on', 'url', 'archived_url', 'standing', 'note'],
    ...record.content.sources.map((source) => [
      source.id,
      source.title,
      source.publisher,
      source.published_on ?? '',
      source.url,
      source.archived_url ?? '',
      source.standing,
      source.note ?? '',
    ]),
  ]);
