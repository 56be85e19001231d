// The columns that the record adds to those of a kind, so that a row can be used apart from the site: its sum in words,
// its caveats, its source and its address.
import type { Source, Statement } from '../../domain/content.ts';
import type { PublicRecord } from '../../domain/record.ts';
import type { Fields } from '../../kinds/field.ts';
import type { ListedKind } from '../../kinds/kinds.ts';
import { STANDINGS } from '../../kinds/source.ts';
import { settings } from '../../settings.ts';
import { amountOf, caveatsOf } from '../../views/figure.ts';
import type { Column, Value } from '../column.ts';

export interface Addition {
  column: Column;
  /** The value for an entry, or for an item of a list in it. */
  of: (record: PublicRecord, of: object) => Value;
}

/** The web address of a page of this site. */
export const webAddress = (address: string): string => `${settings.site}${address}`;

const CAVEATS: Column = {
  name: 'caveats',
  description: 'What to know before repeating it, in a word or two each.',
  type: 'text',
  list: { separator: ';' },
  missing: 'The record knows of none.',
};

const AMOUNT_IN_WORDS: Column = {
  name: 'amount_in_words',
  description: 'The amount with what its source says of how firm it is, as the site prints it.',
  type: 'text',
};

export const ADDRESS: Column = {
  name: 'address',
  description: 'Where it stands on the site.',
  type: 'web-address',
};

/** What a row that names one source tells of it, so that nobody has to look it up. */
export const SOURCE_COLUMNS: readonly (Column & { field: keyof Source })[] = [
  { name: 'source_title', description: 'The title of the source.', type: 'text', field: 'title' },
  { name: 'source_publisher', description: 'Who published the source.', type: 'text', field: 'publisher' },
  {
    name: 'source_standing',
    description: 'How near to the facts the source is.',
    type: 'word',
    values: STANDINGS,
    field: 'standing',
  },
  { name: 'source_url', description: 'The address of the source.', type: 'web-address', field: 'url' },
];

/** The caveat of a row that rests on one source and makes no statement of money. */
const caveatsOfSource = (record: PublicRecord, source: string | undefined): string[] =>
  record.sources.get(source ?? '')?.standing === 'weak' ? ['weak source'] : [];

/** What is added to the rows of fields: caveats and source where they name one source. */
export function sourceAdditions(fields: Fields): Addition[] {
  const { source } = fields;
  const of = (item: object) => (item as { source?: string }).source;
  if (source === undefined) return [];
  const missing = source.optional ? { missing: 'There is no source.' } : {};
  return [
    { column: CAVEATS, of: (record, item) => caveatsOfSource(record, of(item)) },
    ...SOURCE_COLUMNS.map(({ field, ...column }): Addition => ({
      column: { ...column, ...missing },
      of: (record, item) => (record.sources.get(of(item) ?? '')?.[field] as string | undefined) ?? null,
    })),
  ];
}

const SOURCE_URLS: Addition = {
  column: {
    name: 'source_urls',
    description: 'The addresses of its sources, in their order.',
    type: 'web-address',
    list: { separator: ' ' },
    missing: 'It names no source.',
  },
  of: (record, entry) => ((entry as { sources?: string[] }).sources ?? []).map((id) => record.sources.get(id)!.url),
};

/** What is added to the entries of a kind. */
export function additionsTo(kind: ListedKind): Addition[] {
  const statement = kind.collection === 'statements';
  const fromSource = sourceAdditions(kind.fields);
  const sum: Addition[] = [
    { column: AMOUNT_IN_WORDS, of: (_record, entry) => amountOf(entry as Statement) },
    { column: CAVEATS, of: (record, entry) => caveatsOf(record, entry as Statement) },
  ];
  return [
    ...(statement ? [...sum, ...fromSource.slice(1)] : fromSource),
    ...('sources' in kind.fields ? [SOURCE_URLS] : []),
    {
      column: ADDRESS,
      of: (_record, entry) => webAddress(kind.address(entry as Parameters<typeof kind.address>[0])!),
    },
  ];
}
