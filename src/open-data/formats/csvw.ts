// CSV on the Web: what W3C tools need to read the CSV files with their types and keys.
import { settings } from '../../settings.ts';
import { flatColumns, type Column, type ColumnType } from '../column.ts';
import { DATA_SETS } from '../data-sets.ts';
import type { DataSet } from '../data-set.ts';
import { asJson } from './rows-as-json.ts';

const DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

const TYPES: Record<Exclude<ColumnType, 'records'>, string | { base: string; format: string }> = {
  text: 'string',
  id: 'string',
  word: 'string',
  'yes-no': { base: 'boolean', format: 'true|false' },
  number: 'decimal',
  'whole-number': 'integer',
  pounds: 'decimal',
  // Only as exact as its source, which no one type of date allows.
  date: { base: 'string', format: DATE },
  moment: 'dateTime',
  'web-address': 'anyURI',
};

/** Tools look for it beside the CSV files under the name csv-metadata.json. */
export const csvwMetadata = (): string =>
  asJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': settings.name,
    'dc:description': settings.description,
    'dc:license': { '@id': settings.licence.url },
    tables: DATA_SETS.map((set) => ({
      url: `${set.id}.csv`,
      'dc:title': set.title,
      'dc:description': set.row,
      tableSchema: tableSchema(set),
    })),
  });

const tableSchema = (set: DataSet) => ({
  columns: flatColumns(set.columns).map(columnOf),
  primaryKey: set.key,
  // A list of ids is a table of its own, whose ids are keys.
  foreignKeys: flatColumns(set.columns)
    .filter(({ list, refersTo }) => list === undefined && refersTo !== undefined)
    .map(({ name, refersTo }) => ({
      columnReference: name,
      reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
    })),
});

const columnOf = ({ name, description, type, list, missing, values }: Column) => ({
  name,
  titles: name,
  'dc:description': missing === undefined ? description : `${description} Empty: ${missing}`,
  datatype:
    values === undefined
      ? TYPES[type as Exclude<ColumnType, 'records'>]
      : { base: 'string', format: values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') },
  ...(list === undefined ? {} : { separator: list.separator }),
  ...(missing === undefined ? { required: true } : {}),
});
