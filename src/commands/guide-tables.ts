// The tables of fields in the editor's guide, made from the schemas, so that the guide cannot say other than the check
// does.
import { fieldAt, type Field, type Form } from '../kinds/field.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';

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
  const [kindName, ...path] = name.split(' ');
  const kind = kinds.find((candidate) => candidate.name === kindName);
  if (kind === undefined)
    throw new Error(
      `The guide asks for a table of "${kindName}", which is no kind of entry. Known: ` +
        `${kinds.map((candidate) => candidate.name).join(', ')}.`,
    );
  const fields = path.length === 0 ? kind.fields : fieldAt(kind.fields, path)?.fields;
  if (fields === undefined) throw new Error('The guide asks for a table of something that has no fields.');
  const rows = Object.entries(fields)
    .filter(([, { key }]) => key !== true)
    .map(
      ([field, type]) =>
        `| \`${field}\` | ${type.optional ? '' : 'yes'} | ${formInWords(type, kind)} | ${cell(type.description)} |`,
    );
  return ['| Field | Must be there | Form | What it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
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
};

function formInWords({ form, values = [] }: Field, { home }: ListedKind): string {
  if (form === 'word') return values.map((word) => `\`${word}\``).join(', ');
  if (form === 'ids' || form === 'texts') return `${form}, ${home.form === 'table' ? 'separated by `;`' : 'as a list'}`;
  return WORDS[form];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
