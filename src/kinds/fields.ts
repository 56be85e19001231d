// The kinds of field that entries are made of, each with its form, its remedy and its schema.
import { z } from 'zod';
import { isList, schemaOf, type DataSetName, type Field, type Fields, type Form, type Meaning } from './field.ts';

/** A field that may be left out. That it is means, unless it says otherwise, that sources do not tell. */
export const optional = <S extends z.ZodType>(field: Field<S>): Field<z.ZodOptional<S>> => ({
  ...field,
  schema: field.schema.optional(),
  optional: true,
  missing: field.missing ?? (isList(field) ? 'None is on record.' : 'No source read for this record says.'),
});

const make = <S extends z.ZodType>(
  form: Form,
  schema: S,
  description: string,
  remedy: string,
  meaning: Meaning = {},
): Field<S> => ({ ...meaning, form, schema: schema.describe(description), description, remedy, optional: false });

const matching = (form: Form, pattern: RegExp, description: string, remedy: string, meaning?: Meaning) => ({
  ...make(form, z.string({ error: remedy }).regex(pattern, { error: remedy }), description, remedy, meaning),
  pattern: pattern.source,
});

/** A piece of text that must be present. */
export const text = (description: string, meaning?: Meaning) => {
  const remedy = `Write ${lower(description)}`;
  return make('text', z.string({ error: remedy }).min(1, { error: remedy }), description, remedy, meaning);
};

/** Several short texts: separated by ";" without spaces in a CSV cell, a list in YAML. */
export const texts = (item: string, description: string, meaning?: Meaning) => {
  const { schema, remedy } = text(item);
  const error = 'Write each as an item of its own, without ";", which stands between them in data files.';
  return make('texts', z.array(schema.regex(/^[^;]*$/, { error })), description, remedy, meaning);
};

const FORMER_NAME = /^\S.* until \d{4}-\d{2}-\d{2}$/;

/** Names that something had before, each with the first day on which it had it no more. */
export const formerNames = (description: string, meaning?: Meaning) => {
  const remedy =
    'Write each name, "until", and the first day on which it was no longer the name, for example "Department of ' +
    'Health until 2018-01-08"; separate several by ";".';
  const item = z.string({ error: remedy }).regex(FORMER_NAME, { error: remedy });
  return make('texts', z.array(item, { error: remedy }), description, remedy, meaning);
};

/** One of a fixed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  meaning?: Meaning,
) => {
  const remedy = `Write one of: ${values.join(', ')}.`;
  return { ...make('word', z.enum(values, { error: remedy }), description, remedy, meaning), values };
};

/** yes or no. */
export const yesNo = (description: string, meaning?: Meaning) => oneOf(['yes', 'no'], description, meaning);

/** The code or number of something in a register kept by others, to the letter. */
export const registerCode = (pattern: RegExp, description: string, form: string, meaning?: Meaning) =>
  matching('text', pattern, description, `Write it as the register does: ${form}.`, meaning);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const AN_ID = 'Write lower-case letters, digits and single hyphens only, for example "nhs-app" or "f-0038".';

/** An id: lower-case words and digits joined by hyphens. It is part of an address and never changes. */
export const id = (description: string, meaning?: Meaning, remedy = AN_ID) =>
  matching('id', ID, description, remedy, meaning);

/** A list of ids: separated by ";" without spaces in a CSV cell, a list in YAML. */
export const ids = (description: string, meaning?: Meaning) => {
  const remedy = 'Write a list of ids (in a CSV cell separated by ";" without spaces).';
  return make('ids', z.array(id(description).schema, { error: remedy }), description, remedy, meaning);
};

/** The id of another entry of the record. */
export const reference = (refersTo: string, description: string, meaning?: Meaning, remedy?: string) =>
  id(description, { refersTo, ...meaning }, remedy);

/** The ids of other entries of the record. */
export const references = (refersTo: string, description: string, meaning?: Meaning) =>
  ids(description, { refersTo, ...meaning });

/** A date only as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd. That the day exists the calendar checks. */
export const partialDate = (description: string, meaning?: Meaning) =>
  matching(
    'date',
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    description,
    'Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.',
    meaning,
  );

/** An amount in pounds: digits, with at most two decimals; no sign, comma or "m". */
export const pounds = (description: string, meaning?: Meaning) =>
  matching(
    'pounds',
    /^\d{1,13}(?:\.\d{1,2})?$/,
    description,
    'Write pounds in digits only, without "£", commas or "m", for example 250000000.',
    meaning,
  );

/** An amount in pounds that may be less than nothing, such as a gap. */
export const signedPounds = (description: string, remedy: string, meaning?: Meaning) =>
  matching('signed-pounds', /^-?\d{1,13}(?:\.\d{1,2})?$/, description, remedy, meaning);

/** A number that is counted or measured, such as a target: digits, with a decimal point where needed. */
export const amount = (description: string, meaning?: Meaning) =>
  matching('number', /^\d{1,15}(?:\.\d{1,4})?$/, description, 'Write digits only, for example 90 or 12.5.', meaning);

/** A whole number that counts or orders. */
export const wholeNumber = (description: string, remedy: string, meaning?: Meaning) =>
  matching('number', /^\d+$/, description, remedy, meaning);

/** A moment with its time zone, so that it means one instant everywhere. That the day exists is checked elsewhere. */
export const moment = (description: string, meaning?: Meaning) =>
  matching(
    'moment',
    /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/,
    description,
    'Write day, time and time zone, for example 2026-12-01T00:01:00+00:00 (in British summer time +01:00).',
    meaning,
  );

/** When an entry becomes public; the same field on every kind of entry that can wait. */
export const publishAt = () =>
  optional(
    moment('Under embargo until then: kept out of everything published before; leave out when it is public at once.', {
      label: 'To appear at',
      missing: 'It was public at once.',
    }),
  );

/** The name of a field of an entry. */
export const fieldName = (description: string, meaning?: Meaning) =>
  matching(
    'field-name',
    /^[a-z_]+$/,
    description,
    'Write the name of a field as it stands in the file, for example amount_gbp.',
    meaning,
  );

/** The address of a page of this site. */
export const siteAddress = (description: string, meaning?: Meaning) =>
  matching(
    'address',
    /^\/(?:[a-z0-9-]+\/)*$/,
    description,
    'Write the address of a page of this site: it begins and ends with "/", for example /programmes/nhs-app/.',
    meaning,
  );

/** A web address with its scheme. */
export const webAddress = (description: string, meaning?: Meaning) =>
  matching(
    'web-address',
    /^https?:\/\/[^\s]+$/,
    description,
    'Write the whole address, beginning with https:// or http://.',
    meaning,
  );

/** The id of the statement in the name of a check: "f-0201" in "parts:f-0201". */
export const statementChecked = (check: string): string => check.slice(check.indexOf(':') + 1);

/** An e-mail address, without "mailto:" and without a name before it. */
export const eMailAddress = (description: string, meaning?: Meaning) =>
  matching(
    'text',
    /^[^\s@<>?&,;]+@[^\s@<>?&,;]+\.[a-z]+$/,
    description,
    'Write the e-mail address alone, for example requests@example.org.',
    meaning,
  );

/** A check of the money: its name, a colon, and the id of the statement that is checked. */
export const moneyCheck = (description: string, meaning?: Meaning) =>
  matching(
    'check',
    /^(quotation|restatement|parts):[a-z0-9-]+$/,
    description,
    'Write quotation:, restatement: or parts: and the id of the statement, for example parts:f-0201.',
    { refersTo: 'statements', idIn: statementChecked, ...meaning },
  );

/** The longest quotation printed, in words. */
export const QUOTE_WORDS = 25;

/** Words of a quotation; the mark of an omission is not a word. */
export const wordCount = (words: string) => words.split(/\s+/).filter((word) => word !== '' && word !== '[…]').length;

/** A quotation: at most 25 words, the source's own; "[…]" marks words left out. */
export const quotation = (description: string, meaning?: Meaning) => {
  const remedy = `Quote at most ${QUOTE_WORDS} words, in the source's own words; mark what you leave out with […].`;
  const schema = z
    .string({ error: remedy })
    .min(1, { error: remedy })
    .refine((words) => wordCount(words) <= QUOTE_WORDS, { error: remedy });
  return make('quotation', schema, description, remedy, meaning);
};

interface ListMeaning extends Meaning {
  /** The fewest items there may be, and what to write when there are fewer. */
  least?: readonly [number, string];
  rows?: DataSetName;
}

/** A list of entries inside an entry, such as the sightings of a status. */
export const entries = <F extends Fields>(
  fields: F,
  description: string,
  { least, rows, ...meaning }: ListMeaning = {},
) => {
  const list = z.array(schemaOf(fields));
  const schema = least === undefined ? list : list.min(least[0], { error: least[1] });
  return { ...make('entries', schema, description, least?.[1] ?? 'Write a list.', meaning), fields, rows };
};

const lower = (description: string) => description.charAt(0).toLowerCase() + description.slice(1);
