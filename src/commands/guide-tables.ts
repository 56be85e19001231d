// The tables of files and fields in the editor's guide, made from the kinds, so that the guide cannot say other than
// the check does.
import type { Field, Fields, Form } from '../kinds/field.ts';
import { keysOf } from '../kinds/kind.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';

/** Between two such marks stands what is made: the table of files, or the tables of all fields. */
const MARKS = /(<!-- (files|fields) -->\n)[\s\S]*?(\n<!-- end of \2 -->)/g;

/** The guide with its tables made anew. */
export const withTables = (guide: string): string =>
  guide.replace(
    MARKS,
    (_whole, before: string, name: string, after: string) =>
      `${before}\n${name === 'files' ? filesTable() : kinds.map(fieldTables).join('\n\n')}\n${after}`,
  );

/** Every kind of entry with the file that holds it. */
const filesTable = (): string =>
  [
    '| File | What it holds |',
    '| --- | --- |',
    ...kinds.map((kind) => `| ${placeOf(kind)} | ${cell(kind.row)} |`),
    '| `pictures/<words>.png`, `.jpg`, `.webp` or `.avif` | The pictures that articles show. |',
    '| `addresses.txt` | Every address ever published; `npm run addresses` adds to it. |',
  ].join('\n');

const placeOf = ({ home, ...kind }: ListedKind): string => {
  if (home.form === 'article')
    return `\`${home.folder}/${home.byYear === true ? '<year>/<date>-<words>' : '<id>'}.mdx\``;
  if (home.form !== 'section') return `\`${home.file}\``;
  const keys = keysOf(kind).map((key) => ` › the ${key}`);
  return `\`${home.file}\`, under \`${home.section}\`${keys.join('')}`;
};

/** The fields of a kind under its name, and below them those of each list of entries inside it. */
function fieldTables(kind: ListedKind): string {
  const lists = Object.entries(kind.fields).flatMap(([name, { fields }]) =>
    fields === undefined ? [] : [`Each item of \`${name}\`:`, table(kind, fields)],
  );
  return [`### ${kind.title}`, `${kind.row} In ${placeOf(kind)}.`, table(kind, kind.fields), ...lists].join('\n\n');
}

function table(kind: ListedKind, fields: Fields): string {
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
