// Full-text search in the SQLite file: every entry with an address, by all of its words.
import type { PublicRecord } from '../../domain/record.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Row } from '../../open-data/column.ts';
import { dataSet } from '../../open-data/data-sets.ts';
import { tableName } from './tables.ts';

/** SELECT * FROM search WHERE search MATCH 'ventilator' ORDER BY rank */
export const CREATE_SEARCH = `CREATE VIRTUAL TABLE "search" USING fts5(
  "words", "table" UNINDEXED, "id" UNINDEXED, "address" UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2'
);`;

export const searchRows = (record: PublicRecord): string[][] =>
  kinds.flatMap(({ dataSet: { id } }) => {
    const set = dataSet(id);
    const columns = set.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
    return set
      .rows(record)
      .map((row) => [wordsOf(row, columns), tableName(id), row.id as string, row.address as string]);
  });

const wordsOf = (row: Row, columns: readonly string[]): string =>
  columns
    .flatMap((name) => row[name] as string | null | readonly string[])
    .filter((text) => text !== null)
    .join('\n');
