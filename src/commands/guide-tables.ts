// The tables of fields in the editor's guide, made from the schemas, so that the guide cannot say other than the check
// does.
import { z } from 'zod';
import { describe, fieldAt, formOf, isOptional, wordsOf, type Form } from '../loaders/field-form.ts';
import { ENTRY_FILES, type FileForm } from '../loaders/entry-files.ts';

/**
 * Between two such marks stands a table; "statement" is a kind of entry, "programme status_history" the items of one of
 * its lists.
 */
const MARKS = /(<!-- fields: ([a-z_ -]+) -->\n)[\s\S]*?(\n<!-- end of fields -->)/g;

/**
 * The guide with every table made anew.
 * @throws when a mark names no kind of entry
 */
export const withTables = (guide: string): string =>
  guide.replace(
    MARKS,
    (_whole, before: string, name: string, after: string) => `${before}\n${tableOf(name)}\n${after}`,
  );

/** The kinds of entry that a guide has a table for. */
export const tablesIn = (guide: string): string[] => [...guide.matchAll(MARKS)].map((found) => found[2]!);

function tableOf(name: string): string {
  const [kind, ...path] = name.split(' ');
  const file = ENTRY_FILES.find((candidate) => candidate.kind === kind);
  if (file === undefined)
    throw new Error(
      `The guide asks for a table of "${kind}", which is no kind of entry. Known: ` +
        `${ENTRY_FILES.map((candidate) => candidate.kind).join(', ')}.`,
    );
  const schema = itemOf(path.reduce<unknown>((current, key) => fieldAt(current, [key]), file.schema));
  const rows = Object.entries(schema.shape).map(
    ([field, type]) =>
      `| \`${field}\` | ${isOptional(type) ? '' : 'yes'} | ${formInWords(type, file.form)} | ${cell(describe(type))} |`,
  );
  return ['| Field | Must be there | Form | What it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The fields of an item, where a list or a map of them is named. */
function itemOf(type: unknown): z.ZodObject {
  let current = type;
  while (!(current instanceof z.ZodObject)) {
    if (current instanceof z.ZodOptional) current = current.unwrap();
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else throw new Error('The guide asks for a table of something that has no fields.');
  }
  return current;
}

const WORDS: Record<Exclude<Form, 'word' | 'ids' | 'texts'>, string> = {
  text: 'text',
  id: 'an id',
  date: '`2019`, `2019-07` or `2019-07-01`',
  moment: '`2026-12-01T00:01:00+00:00`',
  pounds: 'pounds, digits only',
  'signed-pounds': 'pounds, digits only, with a minus where needed',
  number: 'a whole number',
  'web-address': 'a web address',
  address: 'an address of this site',
  quotation: 'at most 25 words',
  check: 'a check',
  'field-name': 'the name of a field',
  entries: 'a list, see below',
  map: 'fields, see below',
  other: 'see what it is',
};

function formInWords(type: unknown, file: FileForm): string {
  const form = formOf(type);
  if (form === 'word')
    return wordsOf(type)
      .map((word) => `\`${word}\``)
      .join(', ');
  if (form === 'ids' || form === 'texts') return `${form}, ${file === 'table' ? 'separated by `;`' : 'as a list'}`;
  return WORDS[form];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
