// Checks the fields of one entry against its schema and turns what fails into problems an editor can mend.
import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { problemAt, type Origin, type Problem } from '../domain/problem.ts';

export type Validated<T> = { fields: T; problems: [] } | { fields: null; problems: Problem[] };

/** The fields as the schema types them, or every problem in them. */
export function validate<S extends z.ZodType>(schema: S, raw: unknown, origin: Origin): Validated<z.infer<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return { fields: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys((at(schema, issue.path) as { shape?: object } | undefined)?.shape ?? {});
      return issue.keys.map((key) =>
        problemAt(
          origin,
          path === '' ? key : `${path}.${key}`,
          `"${key}" is not a field here.`,
          remedyForUnknown(key, known),
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

/** What to write when a name is unknown: the nearest known one, or the list. */
export function remedyForUnknown(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const list = known.length > 0 && known.length <= 30 ? ` Known: ${known.join(', ')}.` : '';
  return near === null ? `Remove it or correct its name.${list}` : `Did you mean "${near}"?${list}`;
}

const show = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 77)}…` : text}"`;
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], raw);

/** The schema of a nested object, so that its fields can be named; lists and optional wrappers are looked through. */
function at(schema: unknown, path: readonly PropertyKey[]): unknown {
  let current = schema as
    { shape?: Record<PropertyKey, unknown>; element?: unknown; unwrap?: () => unknown } | undefined;
  const open = () => {
    while (current?.shape === undefined && current?.element === undefined && typeof current?.unwrap === 'function')
      current = current.unwrap() as typeof current;
  };
  for (const key of path) {
    open();
    current = (typeof key === 'number' ? current?.element : current?.shape?.[key]) as typeof current;
  }
  open();
  return current;
}
