// The JSON Schema (2020-12) of the JSON file of a data set, and in it of one row, which is a line of the JSON Lines.
import { settings } from '../../settings.ts';
import type { Column, ColumnType } from '../column.ts';
import type { DataSet } from '../data-set.ts';
import { asJson } from './rows-as-json.ts';

type Schema = Record<string, unknown>;

const DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

const TYPES: Record<Exclude<ColumnType, 'records'>, Schema> = {
  text: { type: 'string' },
  id: { type: 'string' },
  word: { type: 'string' },
  'yes-no': { type: 'boolean' },
  number: { type: 'number' },
  'whole-number': { type: 'integer' },
  pounds: { type: 'number' },
  date: { type: 'string', pattern: DATE },
  moment: { type: 'string', format: 'date-time' },
  'web-address': { type: 'string', pattern: String.raw`^https?://\S+$` },
};

/** The address of the schema of a data set, which is its name too. */
export const schemaAddress = ({ id }: Pick<DataSet, 'id'>): string => `${settings.site}/data/${id}.schema.json`;

export const setSchema = (set: DataSet): string =>
  asJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(set),
    title: set.title,
    description: set.row,
    type: 'object',
    properties: {
      record: { const: settings.name },
      as_at: { type: 'string', pattern: DATE },
      licence: { const: settings.licence.url },
      data_set: { const: set.id },
      row: { type: 'string' },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    required: ['record', 'as_at', 'licence', 'data_set', 'row', 'rows'],
    additionalProperties: false,
    $defs: { row: rowSchema(set.columns) },
  });

/** Every column is in every row; one that may be missing holds null, or an empty list. */
const rowSchema = (columns: readonly Column[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(columns.map((column) => [column.name, valueSchema(column)])),
  required: columns.map(({ name }) => name),
  additionalProperties: false,
});

function valueSchema(column: Column): Schema {
  const { description, missing } = column;
  const told = { description: missing === undefined ? description : `${description} Missing: ${missing}` };
  if (column.type === 'records') return { ...told, type: 'array', items: rowSchema(column.columns!) };
  const one = oneSchema(column, column.type);
  if (column.list !== undefined)
    return { ...told, type: 'array', items: one, ...(missing === undefined ? { minItems: 1 } : {}) };
  return missing === undefined ? { ...told, ...one } : { ...told, anyOf: [one, { type: 'null' }] };
}

const oneSchema = ({ values, pattern }: Column, type: Exclude<ColumnType, 'records'>): Schema => ({
  ...TYPES[type],
  ...(values === undefined ? {} : { enum: values }),
  ...(pattern === undefined ? {} : { pattern }),
});
