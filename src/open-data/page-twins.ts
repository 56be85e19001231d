// The twins of pages: for each entry that has a page, its row, its sources whole, and all that names it, as JSON.
import type { PublicRecord } from '../domain/record.ts';
import { dataSetsOf } from '../kinds/kind.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';
import { settings } from '../settings.ts';
import type { Column, Row } from './column.ts';
import { dataSet } from './data-sets.ts';
import type { DataSet } from './data-set.ts';
import { asJson } from './formats/rows-as-json.ts';

export interface PageTwin {
  address: string;
  text: () => string;
}

/** Beside its page, named after its kind: "/funding/f-0038/statement.json". */
export const twinAddress = (page: string, { name }: Pick<ListedKind, 'name'>): string => `${page}${name}.json`;

/** Every twin; the text of each is made only when it is asked for. */
export function pageTwins(record: PublicRecord): PageTwin[] {
  const named = rowsByNamed(record);
  return kinds
    .filter(({ page }) => page !== null)
    .flatMap((kind) => {
      const set = dataSet(kind.dataSet.id);
      const rows = new Map(set.rows(record).map((row) => [row.id, row]));
      return record.content[kind.collection].map((entry) => ({
        address: twinAddress(kind.address(entry)!, kind),
        text: () => asJson(twin(record, set, rows.get(entry.id)!, named)),
      }));
    });
}

/** For each row that others name, those others by their data set. */
type Named = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;

const twin = (record: PublicRecord, set: DataSet, row: Row, named: Named) => ({
  record: settings.name,
  licence: settings.licence.url,
  data_set: set.id,
  ...row,
  ...sourcesOf(record, row),
  named_by: Object.fromEntries(named.get(`${set.id} ${row.id as string}`) ?? []),
});

/** What it rests on, whole, so that nobody has to look it up. */
function sourcesOf(record: PublicRecord, { source, sources }: Row) {
  const rowOf = (id: string) => sourceRows(record).get(id)!;
  if (typeof source === 'string') return { source: rowOf(source) };
  return Array.isArray(sources) ? { sources: (sources as readonly string[]).map(rowOf) } : {};
}

const known = new WeakMap<PublicRecord, ReadonlyMap<string, Row>>();

function sourceRows(record: PublicRecord): ReadonlyMap<string, Row> {
  const rows =
    known.get(record) ??
    new Map(
      dataSet('sources')
        .rows(record)
        .map((row) => [row.id as string, row]),
    );
  known.set(record, rows);
  return rows;
}

/** What is written down names others; what is worked out only repeats it. */
const NAMING: readonly DataSet[] = kinds.flatMap(dataSetsOf).map(({ id }) => dataSet(id));

function rowsByNamed(record: PublicRecord): Named {
  const named = new Map<string, Map<string, Row[]>>();
  for (const set of NAMING)
    for (const row of set.rows(record))
      for (const key of new Set(set.columns.flatMap((column) => keysIn(set, column, row)))) {
        const bySet = named.get(key) ?? new Map<string, Row[]>();
        bySet.set(set.id, [...(bySet.get(set.id) ?? []), row]);
        named.set(key, bySet);
      }
  return named;
}

/** The rows that a row names in a column; not the one that it is a part of. */
function keysIn(set: DataSet, { name, refersTo }: Column, row: Row): string[] {
  const value = row[name];
  if (refersTo === undefined || refersTo === set.of || value === null) return [];
  return [value].flat().map((id) => `${refersTo} ${id as string}`);
}
