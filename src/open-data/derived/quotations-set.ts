// Every quotation of the record in one table: the words of the source, what the entry they stand in says, and which
// programmes that concerns.
import type { PublicRecord } from '../../domain/record.ts';
import type { Field, Fields } from '../../kinds/field.ts';
import { kinds, type ListedKind } from '../../kinds/kinds.ts';
import { entryName } from '../../views/entry-names.ts';
import { plainText } from '../../views/inline.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, additionsTo, sourceAdditions, webAddress, type Addition } from '../sets/additions.ts';
import { datedColumns, datedValues } from '../sets/field-columns.ts';

/** Where a kind keeps quotations: in a field of its own, or in those of the records of a list. */
interface Place {
  kind: ListedKind;
  list: string | null;
  field: string;
  /** What is known of the caveats and the source of an entry or record. */
  known: readonly Addition[];
}

const quotationIn = (fields: Fields): string | undefined =>
  Object.entries(fields).find(([, { form }]: [string, Field]) => form === 'quotation')?.[0];

/** The columns of an addition that every place has. */
const KNOWN = ['caveats', 'source_title', 'source_publisher', 'source_standing', 'source_url'];

const PLACES: readonly Place[] = kinds.flatMap((kind) => [
  ...placeIn(kind, null, kind.fields, additionsTo(kind)),
  ...Object.entries(kind.fields).flatMap(([list, { fields = {} }]) =>
    placeIn(kind, list, fields, sourceAdditions(fields)),
  ),
]);

function placeIn(kind: ListedKind, list: string | null, fields: Fields, additions: Addition[]): Place[] {
  const field = quotationIn(fields);
  const known = additions.filter(({ column }) => KNOWN.includes(column.name));
  return field === undefined ? [] : [{ kind, list, field, known }];
}

export const quotationsSet: DataSet = {
  one: 'quotation',
  id: 'quotations',
  title: 'Quotations',
  row: 'One quotation from one source, with what the entry it stands in says.',
  columns: [
    { name: 'id', description: 'The id: the kind and the id of the entry, and the place in it.', type: 'id' },
    {
      name: 'kind',
      description: 'The kind of the entry that quotes.',
      type: 'word',
      values: [...new Set(PLACES.map(({ kind }) => kind.name))],
    },
    { name: 'entry', description: 'The id of the entry that quotes.', type: 'text' },
    {
      name: 'programmes',
      description: 'The programmes that the entry concerns.',
      type: 'id',
      list: { separator: ';' },
      refersTo: 'programmes',
      missing: 'It names none.',
    },
    { name: 'says', description: 'What the entry says, in our own words.', type: 'text' },
    { name: 'quote', description: 'The words of the source.', type: 'text' },
    { name: 'source', description: 'The source of the words.', type: 'id', refersTo: 'sources' },
    ...PLACES[0]!.known.map(({ column }) => column),
    ...datedColumns({
      name: 'source_published_on',
      description: 'The date on the source.',
      type: 'date',
      missing: 'It shows none.',
    }),
    ADDRESS,
  ],
  key: ['id'],
  of: null,
  rows: once((record) => PLACES.flatMap((place) => placeRows(record, place))),
};

type Written = Readonly<Record<string, string>>;

const placeRows = (record: PublicRecord, { kind, list, field, known }: Place): Row[] =>
  record.content[kind.collection].flatMap((entry) => {
    const fields = entry as unknown as Readonly<Record<string, unknown>>;
    const quoting = list === null ? [fields as Written] : ((fields[list] ?? []) as Written[]);
    return quoting.map((item, index): Row => ({
      id: `${kind.name}.${entry.id}${list === null ? '' : `.${index + 1}`}`,
      kind: kind.name,
      entry: entry.id,
      programmes: programmesOf(record, fields),
      says: sentenceOf(record, kind, entry.id, fields),
      quote: item[field]!,
      source: item.source!,
      ...Object.fromEntries(known.map(({ column, of }) => [column.name, of(record, item)])),
      ...Object.fromEntries(datedValues('source_published_on', record.sources.get(item.source!)!.published_on)),
      address: webAddress(kind.address({ ...fields, id: entry.id })!),
    }));
  });

/** The programmes that an entry names, or that the promise it is about does. */
function programmesOf(record: PublicRecord, { programme, programmes, promise }: Readonly<Record<string, unknown>>) {
  if (typeof programme === 'string') return [programme];
  if (typeof promise === 'string') return [record.promises.get(promise)!.programme];
  return (programmes ?? []) as string[];
}

/** Its own words where it has some, or what it is called. */
const sentenceOf = (record: PublicRecord, kind: ListedKind, id: string, fields: Readonly<Record<string, unknown>>) =>
  typeof fields.says === 'string'
    ? plainText(record, fields.says)
    : entryName(record, { collection: kind.collection, id, facts: fields as Written, text: [] });
