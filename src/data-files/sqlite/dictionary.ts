// What the SQLite file says of itself: what it is, under which licence, and what every column means.
import type { PublicRecord } from '../../domain/record.ts';
import { flatColumns, typeWords } from '../../open-data/column.ts';
import { DATA_VERSION } from '../../open-data/contract.ts';
import { DATA_SETS } from '../../open-data/data-sets.ts';
import { newestRevision } from '../../open-data/newest-revision.ts';
import { settings } from '../../settings.ts';
import { tableName } from './tables.ts';

export const CREATE_DICTIONARY = `CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL);
CREATE TABLE "dictionary" (
  "table" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "unit" TEXT,
  "meaning" TEXT NOT NULL,
  "if_missing" TEXT,
  PRIMARY KEY ("table", "column")
);`;

export const aboutRows = (record: PublicRecord): [string, string][] => [
  ['record', settings.name],
  ['description', settings.description],
  ['address', `${settings.site}/data/`],
  ['version_of_its_shape', DATA_VERSION],
  ['licence', `${settings.licence.name}: ${settings.licence.url}`],
  ['disclaimer', settings.disclaimer],
  ['sources_read_up_to', settings.asAt],
  ['commit_of_the_content', newestRevision(record)?.commit ?? 'built without its history'],
];

/** One line for each column of each table, and one for what a row of the table is. */
export const dictionaryRows = (): (string | null)[][] =>
  DATA_SETS.flatMap((set) => [
    [tableName(set.id), '', 'table', null, set.row, null],
    ...flatColumns(set.columns).map((column) => [
      tableName(set.id),
      column.name,
      column.type === 'yes-no' ? '1 for yes, 0 for no' : typeWords(column),
      column.unit ?? null,
      column.description,
      column.missing ?? null,
    ]),
  ]);
