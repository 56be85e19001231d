// What a field of an entry is: what it takes, what it is for, what an editor reads when it is wrong, and what its value
// means to the rest of the record.
import { z } from 'zod';

/** What a value looks like: editors' forms, repairs and the guide go by it. */
export type Form =
  | 'text'
  | 'texts'
  | 'id'
  | 'ids'
  | 'word'
  | 'date'
  | 'moment'
  | 'pounds'
  | 'signed-pounds'
  | 'number'
  | 'web-address'
  | 'address'
  | 'quotation'
  | 'check'
  | 'field-name'
  | 'entries';

/**
 * How a text may speak of money. `bound`: a sum is written as its statement, [f-0038], and printed in its place.
 * `none`: no sum may stand in it. `said`: sums are written out, and one of the statements it lists must give them.
 * Left out: a text in the words of others, such as a title, in which nothing is bound.
 */
export type Sums = 'bound' | 'none' | 'said';

/** What a field means. Declared where the field is made, never found out by trying values. */
export interface Meaning {
  /** The name of the field for readers; its own name in words when left out. */
  label?: string;
  /** One of several, where a list holds many: "Source". */
  one?: string;
  /** The collection whose ids the value names. */
  refersTo?: string;
  /** The id in the value, where it is not the whole of it. */
  idIn?: (value: string) => string;
  sums?: Sums;
  /** What it means that it has no value, where it may have none. */
  missing?: string;
  /** What a number counts, where its form does not say so. */
  unit?: string;
  /** The words in which a fixed term is printed. */
  words?: Readonly<Record<string, string>>;
  /** How any other value is printed. */
  prints?: (value: string) => string;
  /** The date that comes first, where this one ends or follows something. */
  notBefore?: string;
  /** The date by which the entries of a list stand, oldest first, and what one of them is called. */
  oldestFirst?: { by: string; one: string };
  /** A name or title, for which an editor gets one line and not a box. */
  oneLine?: boolean;
  /** It stands above the entry in its file, as the name under which the other fields are written. */
  key?: boolean;
}

export interface Field<S extends z.ZodType = z.ZodType> extends Meaning {
  readonly schema: S;
  readonly form: Form;
  readonly description: string;
  /** What to write instead of a value that cannot be used. */
  readonly remedy: string;
  readonly optional: boolean;
  /** The words that a field of a fixed list takes. */
  readonly values?: readonly string[];
  /** The form of the value, for editors that check as one types. */
  readonly pattern?: string;
  /** The fields of each item of a list of entries. */
  readonly fields?: Fields;
  /** The data set that the items of a list of entries make. */
  readonly rows?: DataSetName;
}

export type Fields = Readonly<Record<string, Field>>;

/** A data set: the part of its address, its title, and what one row is. */
export interface DataSetName {
  id: string;
  title: string;
  row: string;
}

/** The schema of an entry with these fields; it takes no others. */
export type SchemaOf<F extends Fields> = z.ZodObject<{ [K in keyof F]: F[K]['schema'] }, z.core.$strict>;
export const schemaOf = <F extends Fields>(fields: F): SchemaOf<F> =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]))) as SchemaOf<F>;

/** The value of a field as text; empty when it has none, or holds a list. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether the value of a field is a list, whose CSV cell is split at ";". */
export const isList = (field: Field | undefined): boolean =>
  field !== undefined && ['ids', 'texts', 'entries'].includes(field.form);

/** The remedy for a value of a field, or null when the field takes it. */
export const remedyFor = (field: Field, value: unknown): string | null =>
  field.schema.safeParse(value).error?.issues[0]?.message ?? null;

/** The field inside those of an entry, by a path such as ["status_history", 2, "on"]; undefined if there is none. */
export function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  const [first, ...rest] = path.filter((key) => typeof key === 'string');
  const field = first === undefined ? undefined : fields[first];
  return rest.length === 0 ? field : fieldAt(field?.fields ?? {}, rest);
}
