// The single values of an entry, each with its path and the field that says what it means.
import type { Field, Fields } from '../kinds/field.ts';

export interface EntryValue {
  /** As problems name it: "status_history.2.source". */
  path: string;
  field: Field;
  value: string;
}

/** Every value that an entry holds, in the order of its fields; lists and entries inside it are gone through. */
export function entryValues(fields: Fields, entry: object, above = ''): EntryValue[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    valuesOf(field, (entry as Readonly<Record<string, unknown>>)[name], `${above}${name}`),
  );
}

/** The values of one field of an entry. */
export function valuesOf(field: Field, value: unknown, path: string): EntryValue[] {
  if (typeof value === 'string') return [{ path, field, value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null
      ? entryValues(field.fields ?? {}, item, `${path}.${index}.`)
      : valuesOf(field, item, `${path}.${index}`),
  );
}

/** The id that a value names; undefined when its field refers to nothing. */
export const idNamed = ({ field, value }: EntryValue): string | undefined =>
  field.refersTo === undefined ? undefined : (field.idIn?.(value) ?? value);
