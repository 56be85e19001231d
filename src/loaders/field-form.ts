// What form a field of a schema has, found by trying values on it: so the guide and the repairs never say other than
// the schema does.
import { z } from 'zod';

export type Form =
  | 'text'
  | 'texts'
  | 'id'
  | 'ids'
  | 'word'
  | 'date'
  | 'moment'
  | 'pounds'
  | 'signed-pounds'
  | 'number'
  | 'web-address'
  | 'address'
  | 'quotation'
  | 'check'
  | 'field-name'
  | 'entries'
  | 'map'
  | 'other';

/** A value of each form that no form above it in the list takes. */
const PROBES: readonly (readonly [Form, string])[] = [
  ['id', 'nhs-app'],
  ['date', '2019-07'],
  ['moment', '2026-12-01T00:01:00+00:00'],
  ['signed-pounds', '-12.50'],
  ['pounds', '12.50'],
  ['number', '12'],
  ['web-address', 'https://example.org/'],
  ['address', '/programmes/nhs-app/'],
  ['check', 'parts:f-0201'],
  ['field-name', 'amount_gbp'],
];

/** The form of one field. */
export function formOf(field: unknown): Form {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodArray) {
    const item = unwrapped(inner.element);
    return item instanceof z.ZodObject ? 'entries' : formOf(item) === 'id' ? 'ids' : 'texts';
  }
  if (inner instanceof z.ZodEnum) return 'word';
  if (inner instanceof z.ZodRecord || inner instanceof z.ZodObject) return 'map';
  const takes = (value: string) => (inner as z.ZodType).safeParse(value).success;
  if (takes('Some words')) return takes(Array(60).fill('word').join(' ')) ? 'text' : 'quotation';
  return PROBES.find(([, value]) => takes(value))?.[0] ?? 'other';
}

/** The words that a field of a fixed list takes. */
export const wordsOf = (field: unknown): string[] => {
  const inner = unwrapped(field);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** Whether an entry may leave the field out. */
export const isOptional = (field: unknown): boolean => field instanceof z.ZodOptional || field instanceof z.ZodDefault;

/** The description of the field, which is also what an editor reads. */
export const describe = (field: unknown): string =>
  (field as z.ZodType).description ?? (unwrapped(field) as z.ZodType).description ?? '';

/** The remedy that the schema gives for a value, or null when it takes the value. */
export const remedyFor = (field: unknown, value: unknown): string | null => {
  const result = (field as z.ZodType).safeParse(value);
  return result.success ? null : result.error.issues[0]!.message;
};

/** The schema of a field inside the schema of an entry, by a path such as ["status_history", 2, "on"]. */
export function fieldAt(schema: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((current, key) => {
    const inner = unwrapped(current);
    if (inner instanceof z.ZodObject) return inner.shape[key];
    if (inner instanceof z.ZodArray) return inner.element;
    if (inner instanceof z.ZodRecord) return inner.valueType;
    return undefined;
  }, schema);
}

function unwrapped(field: unknown): unknown {
  let current = field;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable)
    current = current.unwrap();
  return current;
}
