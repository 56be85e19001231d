// Checks the fields of one entry against its schema and turns what fails into problems an editor can mend.
import { fieldAt, type Fields } from '../kinds/field.ts';
import type { EntryForm, FieldsOf } from '../kinds/kind.ts';
import { remedyForUnknown } from '../domain/nearest.ts';
import { problemAt, type Origin, type Problem } from '../domain/problem.ts';

export type Validated<T> = { fields: T; problems: [] } | { fields: null; problems: Problem[] };

/** The fields as the schema types them, or every problem in them. */
export function validate<F extends Fields>(
  { schema, fields }: Pick<EntryForm<F>, 'schema' | 'fields'>,
  raw: unknown,
  origin: Origin,
): Validated<FieldsOf<EntryForm<F>>> {
  const result = schema.safeParse(raw);
  if (result.success) return { fields: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = Object.entries(issue.path.length === 0 ? fields : (fieldAt(fields, issue.path)?.fields ?? {}));
      const names = known.flatMap(([name, { key }]) => (key === true ? [] : [name]));
      return issue.keys.map((key) =>
        problemAt(
          origin,
          path === '' ? key : `${path}.${key}`,
          `"${key}" is not a field here.`,
          remedyForUnknown(key, names),
        ),
      );
    }
    const value = valueAt(raw, issue.path);
    const what =
      value === undefined
        ? `${path || 'The entry'} is missing.`
        : `${path || 'The entry'} is ${show(value)}, which cannot be used.`;
    const unsaid = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
    return [problemAt(origin, path, what, (unsaid && SHAPE[issue.expected]) || issue.message)];
  });
  return { fields: null, problems };
}

/** What to write where fields or a list are expected: a schema says it only for its single values. */
const SHAPE: Record<string, string> = {
  object: 'Write its fields, one on a line: "name: value".',
  record: 'Write its fields, one on a line: "name: value".',
  array: 'Write a list: each item on a line of its own, beginning with "- ".',
};

const show = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 77)}…` : text}"`;
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], raw);
