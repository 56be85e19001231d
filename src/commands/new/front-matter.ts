// Writes the front matter of a new article: the answers, and below them what was left out, as comments that say what it
// is for.
import type { z } from 'zod';
import { describe, fieldAt, formOf, isOptional, wordsOf, type Form } from '../../loaders/field-form.ts';
import { yamlText } from './adding.ts';

/** The front matter with its two lines of "---". `given` holds values as YAML lines already, by field. */
export function frontMatter(
  schema: z.ZodObject,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const fields = Object.entries(schema.shape);
  const lines = fields.flatMap(([name, field]) => {
    const value = given[name];
    if (value === undefined || value.length === 0) return [];
    if (typeof value !== 'string')
      return formOf(field) === 'entries'
        ? [`${name}:`, ...value]
        : [`${name}:`, ...value.map((item) => `  - ${formOf(field) === 'ids' ? item : yamlText(item)}`)];
    return [`${name}: ${['id', 'word'].includes(formOf(field)) ? value : yamlText(value)}`];
  });
  const open = fields.filter(
    ([name, field]) => isOptional(field) && (given[name] === undefined || given[name].length === 0),
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

/** A field as a comment; with its "# " taken away it is a field, and says behind it what it is. */
function hint(name: string, field: unknown): string[] {
  const form = formOf(field);
  const about = `   # ${describe(field)}`;
  if (form === 'ids' || form === 'texts') return [`# ${name}:${about}`, `#   - ${form === 'ids' ? 'some-id' : '"…"'}`];
  if (form !== 'entries') return [`# ${name}: ${exampleOf(field)}${about}`];
  const item = fieldAt(field, [0]) as z.ZodObject;
  return [
    `# ${name}:${about}`,
    ...Object.entries(item.shape).map(
      ([inner, type], index) => `#   ${index === 0 ? '- ' : '  '}${inner}: ${exampleOf(type)}`,
    ),
  ];
}

const EXAMPLES: Partial<Record<Form, string>> = {
  date: '"2019-07-01"',
  id: 'some-id',
  moment: '"2026-12-01T00:01:00+00:00"',
};
const exampleOf = (field: unknown) =>
  formOf(field) === 'word' ? wordsOf(field)[0]! : (EXAMPLES[formOf(field)] ?? '"…"');
