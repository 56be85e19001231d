// What a kind of entry is: all that the rest of the code needs to know to read, check, link, hold back, tell, print and
// hand out its entries.
import type { z } from 'zod';
import { schemaOf, type DataSetName, type Fields, type SchemaOf } from './field.ts';

/** Where the entries of a kind stand below content/. */
export type Home =
  /** One MDX file for each entry: front matter and a text. `byYear` puts it into a folder of its year. */
  | { form: 'article'; folder: string; byYear?: true }
  /** One row of a CSV file for each. */
  | { form: 'table'; file: string }
  /** One item of a YAML list for each. */
  | { form: 'list'; file: string }
  /** A section of a YAML file that holds several kinds: a list, or fields below the names that are keys. */
  | { form: 'section'; file: string; section: string; entry: string };

/** How an entry of the kind is edited in a browser; lists are edited as the text of their file. */
export interface ArticleForm {
  /** Whether it speaks of the record itself and not of facts: no statement has to vouch for a sum in its text. */
  aboutTheRecord: boolean;
  /** The field that names the entry. */
  title: string;
  description: string;
  icon: string;
  /** What the name of a new file is made from, what is said of it, and the form it must have. */
  slug: { template: string; hint: string; pattern: readonly [string, string] };
  /** Where a new file goes inside its folder. */
  path?: string;
  /** How an entry is listed. */
  summary: string;
  sortedBy?: string;
}

/** Prints the value of a field of the entry as readers know it; empty when it has none. */
export type Say = (field: string) => string;

/** The data set of a kind, with the columns that are made from the fields of an entry. */
export interface OwnDataSet {
  id: string;
  derived?: Readonly<Record<string, Derived>>;
}

/** A column that nobody writes: what it holds, and how it is made; undefined where it has no value. */
export interface Derived {
  description: string;
  /** What it means that it has no value; left out where it always has one. */
  missing?: string;
  /** The collection whose ids the value names. */
  refersTo?: string;
  of: (fields: Readonly<Record<string, unknown>>) => string | undefined;
}

export interface Kind<
  Name extends string = string,
  Collection extends string = string,
  F extends Fields = Fields,
  H extends Home = Home,
> {
  /** As npm run new and the guide call it: "award-without-sum". */
  name: Name;
  /** As the record calls all of them: "awardsWithoutSums". */
  collection: Collection;
  /** "statement", and for several "statements of money". */
  one: string;
  many: string;
  /** The heading over a list of them. */
  title: string;
  /** What one of them is, in a sentence. */
  row: string;
  home: H;
  fields: F;
  /** Where its id comes from: the name of its file, its field `id`, or others of its fields. */
  id: 'file' | 'own' | { words: string; of: (fields: Record<string, unknown>) => string };
  /** References without which it says nothing: when one of them is under embargo, so is the entry. */
  hangsOn: readonly (keyof F & string)[];
  /** References to the entries on whose pages its changes are told too. */
  toldOn: readonly (keyof F & string)[];
  /** What an entry is called where it is one of many kinds. */
  called: (say: Say, id: string) => string;
  /** The first part of the addresses of its pages, under which nothing else stands; null when it has no page. */
  page: string | null;
  /** Where it is found: its page, or its place on the page of another entry; null when it is nowhere. */
  address: (entry: Readonly<Record<string, unknown>> & { id: string }) => string | null;
  /** Its data set: every kind is handed out as rows. */
  dataSet: OwnDataSet;
  /** Its form in the browser's editor, when it is an article. */
  article: ArticleForm | null;
}

export const kind = <
  const Name extends string,
  const Collection extends string,
  F extends Fields,
  const H extends Home,
>(
  definition: Kind<Name, Collection, F, H>,
): Kind<Name, Collection, F, H> & { schema: SchemaOf<F> } => ({ ...definition, schema: schemaOf(definition.fields) });

/** What an entry of a kind holds. */
export type FieldsOf<K extends { schema: z.ZodType }> = z.infer<K['schema']>;

/** What reading needs of a kind. */
export type EntryForm<F extends Fields = Fields> = Pick<Kind<string, string, F>, 'fields' | 'id'> & {
  schema: SchemaOf<F>;
};

/** The id of an entry that was read from a table or list. */
export const idOf = ({ id }: Pick<Kind, 'id'>, fields: Readonly<Record<string, unknown>>): string =>
  typeof id === 'string' ? (typeof fields.id === 'string' ? fields.id : '') : id.of(fields);

/** The fields that stand above an entry in its file, in their order. */
export const keysOf = ({ fields }: Pick<Kind, 'fields'>): string[] =>
  Object.keys(fields).filter((name) => fields[name]!.key === true);

/** The file or folder below content/ in which entries of a kind are kept. */
export const homeOf = ({ home }: Pick<Kind, 'home'>): string =>
  home.form === 'article' ? `${home.folder}/` : home.file;

/** What an editor calls the place of one entry in its home: "a row of", "a file in". */
export const placeIn = ({ home }: Pick<Kind, 'home'>): string =>
  ({ article: 'a file in', table: 'a row of', list: 'an item of', section: '' })[home.form] ||
  (home.form === 'section' ? home.entry : '');

/** Whether a path below content/ is one of the files of a kind. */
export function isHomeOf({ home }: Pick<Kind, 'home'>, path: string): boolean {
  if (home.form !== 'article') return path === home.file;
  const [folder, ...rest] = path.split('/');
  const file = home.byYear === true ? (/^\d{4}$/.test(rest[0] ?? '') ? rest.slice(1) : []) : rest;
  return folder === home.folder && file.length === 1 && file[0]!.endsWith('.mdx');
}

/** The data sets that the entries of a kind make: one of their own, and one for each list of entries inside them. */
export const dataSetsOf = ({ dataSet, title, row, fields }: Kind): (DataSetName & { field: string | null })[] => [
  { id: dataSet.id, title, row, field: null },
  ...Object.entries(fields).flatMap(([field, { rows }]) => (rows === undefined ? [] : [{ ...rows, field }])),
];
