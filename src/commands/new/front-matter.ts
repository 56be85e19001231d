// Writes the front matter of a new article: the answers, and below them what was left out, as comments that say what it
// is for.
import type { Field, Fields, Form } from '../../kinds/field.ts';
import { yamlText } from './adding.ts';

/** The front matter with its two lines of "---". `given` holds values as YAML lines already, by field. */
export function frontMatter(
  fields: Fields,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, { form }]) => {
    const value = given[name];
    if (value === undefined || value.length === 0) return [];
    if (typeof value !== 'string')
      return form === 'entries'
        ? [`${name}:`, ...value]
        : [`${name}:`, ...value.map((item) => `  - ${form === 'ids' ? item : yamlText(item)}`)];
    return [`${name}: ${['id', 'word'].includes(form) ? value : yamlText(value)}`];
  });
  const open = Object.entries(fields).filter(
    ([name, { optional }]) => optional && (given[name] === undefined || given[name].length === 0),
  );
  const hints =
    open.length === 0
      ? []
      : [
          '# Left out so far. Where a source says it, take away the "# " and fill it in; delete the rest.',
          ...open.flatMap(([name, field]) => hint(name, field)),
        ];
  return ['---', ...lines, ...hints, '---', ''].join('\n');
}

/** A field as a comment below what it is; with their "# " taken away they are a field and a remark. */
function hint(name: string, field: Field): string[] {
  const { form, description, fields } = field;
  const about = `# # ${description}`;
  if (form === 'ids' || form === 'texts') return [about, `# ${name}:`, `#   - ${form === 'ids' ? 'some-id' : '"…"'}`];
  if (fields === undefined) return [about, `# ${name}: ${exampleOf(field)}`];
  return [
    about,
    `# ${name}:`,
    ...Object.entries(fields).map(
      ([inner, type], index) => `#   ${index === 0 ? '- ' : '  '}${inner}: ${exampleOf(type)}`,
    ),
  ];
}

const EXAMPLES: Partial<Record<Form, string>> = {
  date: '"2019-07-01"',
  id: 'some-id',
  moment: '"2026-12-01T00:01:00+00:00"',
};
const exampleOf = ({ form, values }: Field) => values?.[0] ?? EXAMPLES[form] ?? '"…"';
