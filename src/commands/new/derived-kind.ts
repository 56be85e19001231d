// npm run new for a kind that has no conversation of its own: asked field by field, in the words of its fields.
import type { Content } from '../../domain/content.ts';
import { isList, type Fields } from '../../kinds/field.ts';
import { id as idField } from '../../kinds/fields.ts';
import { homeOf, idOf } from '../../kinds/kind.ts';
import type { ListedKind } from '../../kinds/kinds.ts';
import { withItem, withRow, yamlText } from './adding.ts';
import { embargo } from './embargo.ts';
import type { EntryKind } from './entry-kind.ts';
import { firstParagraph, withSources } from './first-paragraph.ts';
import { frontMatter } from './front-matter.ts';
import type { Answers, Question } from './question.ts';

/** The flag --kind says which kind is begun, so a field of that name is asked for by another. */
const flagFor = (name: string, kind: ListedKind) =>
  name === 'kind' ? `kind_of_${kind.name.replaceAll('-', '_')}` : name;

/** How an entry of the kind is begun; null when it stands among others or needs a list of entries inside it. */
export function derivedKind(kind: ListedKind): EntryKind | null {
  const { home, fields, article } = kind;
  const needsList = Object.values(fields).some(({ form, optional }) => form === 'entries' && !optional);
  if (home.form === 'section' || (home.form === 'article' && home.byYear === true) || needsList) return null;
  const own = Object.entries(fields).filter(([, { form }]) => form !== 'entries');
  const questions = own.map(([name, field]): Question => {
    if (name === 'publish_at') return embargo;
    const question = { name: flagFor(name, kind), ask: field.description, field, optional: field.optional };
    return name === 'id' ? { ...question, check: free(kind) } : question;
  });
  const fileName: Question = {
    name: 'id',
    ask: 'Its id, the name of its file. It never changes.',
    field: idField('The id.'),
    check: free(kind),
  };
  const valuesOf = (answers: Answers) =>
    Object.fromEntries(own.map(([name]) => [name, answers[flagFor(name, kind)] ?? '']));
  return {
    name: kind.name,
    label: kind.row.charAt(0).toLowerCase() + kind.row.slice(1).replace(/\.$/, ''),
    questions:
      article === null ? questions : [fileName, ...questions, firstParagraph('What does it say? One paragraph.')],
    write: (answers, _content, read) => {
      const file = homeOf(kind);
      const values = valuesOf(answers);
      if (home.form === 'table') return [{ path: file, text: withRow(read(file), values) }];
      if (home.form === 'list') return [{ path: file, text: withItem(read(file), yamlItem(fields, values)) }];
      const front = frontMatter(fields, asLists(fields, values));
      const sources = (values.sources ?? '').split(';').filter((source) => source !== '');
      return [
        { path: `${file}${answers.id}.mdx`, isNew: true, text: `${front}\n${withSources(answers.text!, sources)}` },
      ];
    },
    address: (answers) => {
      const values = valuesOf(answers);
      return kind.address({ ...values, id: answers.id ?? idOf(kind, values) }) ?? '/';
    },
  };
}

const free = (kind: ListedKind) => (value: string, _answers: Answers, content: Content) =>
  content[kind.collection].some(({ id }) => id === value) ? 'This id is in use: choose another.' : null;

const asLists = (fields: Fields, values: Answers) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isList(fields[name]) ? value.split(';').filter((item) => item !== '') : value,
    ]),
  );

/** The fields of an item of a YAML list: ids and fixed words as they are, all else between quotation marks. */
const yamlItem = (fields: Fields, values: Answers): [string, string][] =>
  Object.entries(values).flatMap(([name, value]): [string, string][] => {
    if (value === '') return [];
    const plain = ['id', 'ids', 'word', 'address', 'field-name'].includes(fields[name]!.form);
    const items = value.split(';').map((item) => (plain ? item : yamlText(item)));
    return [[name, isList(fields[name]) ? `[${items.join(', ')}]` : plain ? value : yamlText(value)]];
  });
