// The Data Package (version 2): every CSV file with the types of its fields, its key, and the keys of others it names.
import type { PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import { cellText, flatColumns, type Column, type ColumnType, type Value } from '../column.ts';
import { DATA_VERSION } from '../contract.ts';
import { DATA_SETS } from '../data-sets.ts';
import type { DataSet } from '../data-set.ts';
import { exampleOf } from '../example.ts';
import { newestRevision } from '../newest-revision.ts';
import { asJson } from './rows-as-json.ts';

const TYPES: Record<Exclude<ColumnType, 'records'>, Record<string, unknown>> = {
  text: { type: 'string' },
  id: { type: 'string' },
  word: { type: 'string' },
  'yes-no': { type: 'boolean' },
  number: { type: 'number' },
  'whole-number': { type: 'integer' },
  pounds: { type: 'number' },
  // Only as exact as its source, which no type of date allows.
  date: { type: 'string' },
  moment: { type: 'string' },
  'web-address': { type: 'string', format: 'uri' },
};
const DATE_PATTERN = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

export const dataPackage = (record: PublicRecord): string =>
  asJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'nhsx-public-record',
    id: `${settings.site}/data/`,
    title: settings.name,
    version: DATA_VERSION,
    description: settings.description,
    homepage: settings.site,
    created: newestRevision(record)?.at ?? `${settings.asAt}T00:00:00Z`,
    licenses: [{ name: 'OGL-UK-3.0', title: settings.licence.name, path: settings.licence.url }],
    resources: DATA_SETS.map((set) => ({
      name: set.id,
      title: set.title,
      description: set.row,
      type: 'table',
      path: `${set.id}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: tableSchema(record, set),
    })),
  });

/** A list of ids is a table of its own, whose ids are keys; so the cell that holds them all names no table. */
function tableSchema(record: PublicRecord, set: DataSet) {
  const columns = flatColumns(set.columns);
  const foreignKeys = columns
    .filter(({ list, refersTo }) => list === undefined && refersTo !== undefined)
    .map(({ name, refersTo }) => ({
      fields: [name],
      reference: { ...(refersTo === set.id ? {} : { resource: refersTo }), fields: ['id'] },
    }));
  return {
    fields: columns.map((column) => fieldOf(column, exampleOf(record, set, column))),
    primaryKey: set.key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  };
}

const BETWEEN = { ';': 'a semicolon', ' ': 'a space' };

function fieldOf(column: Column, example: Value) {
  const { name, description, list, missing, values, unit, pattern } = column;
  const type = TYPES[column.type as keyof typeof TYPES];
  const form = column.type === 'date' ? DATE_PATTERN : pattern;
  return {
    name,
    title: name.replaceAll('_', ' '),
    description: [
      description,
      list === undefined ? '' : `Several values, with ${BETWEEN[list.separator]} between.`,
      unit === undefined ? '' : `Unit: ${unit}.`,
      missing === undefined ? '' : `Empty: ${missing}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    // The profile of version 2 knows no lists, whatever its text says: a list is a text, and how to split it is told.
    ...(list === undefined ? type : { type: 'string', separator: list.separator }),
    ...(example === null ? {} : { example: cellText(example, column) }),
    constraints: {
      ...(missing === undefined ? { required: true } : {}),
      ...(values !== undefined && list === undefined ? { enum: values } : {}),
      ...(form !== undefined && list === undefined ? { pattern: form } : {}),
    },
  };
}
