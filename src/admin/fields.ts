// The form of an entry, made from its schema: one field of the editor for each field, with the same description and the
// same remedy.
import { z } from 'zod';

/** A field as Sveltia CMS takes it. */
export interface FormField {
  name: string;
  label: string;
  label_singular?: string;
  widget: 'string' | 'text' | 'select' | 'list' | 'richtext' | 'hidden';
  hint?: string;
  required?: boolean;
  pattern?: [expression: string, remedy: string];
  options?: string[];
  fields?: FormField[];
  collapsed?: boolean;
  modes?: ['raw'];
  buttons?: string[];
  editor_components?: string[];
  linked_images?: boolean;
  use_emoji_autocomplete?: boolean;
}

/** Names, which get one line; other free text gets a box. */
const ONE_LINE = /^(?:title|name|short_name|lead_body)$/;

/** The fields of a form, in the order of the schema. */
export const formFields = (schema: z.ZodObject): FormField[] =>
  Object.entries(schema.shape).map(([name, type]) => formField(name, type as z.ZodType));

function formField(name: string, type: z.ZodType): FormField {
  const { inner, required } = unwrap(type);
  const field = { name, label: label(name), hint: type.description ?? inner.description ?? '', required };
  if (inner instanceof z.ZodEnum) return { ...field, widget: 'select', options: inner.options.map(String) };
  if (inner instanceof z.ZodArray) {
    const { inner: item } = unwrap(inner.element as z.ZodType);
    if (item instanceof z.ZodObject)
      return { ...field, widget: 'list', label_singular: 'one', collapsed: false, fields: formFields(item) };
    // Sveltia checks no pattern inside a plain list: that is left to npm run check.
    return { ...field, widget: 'list', label_singular: 'one' };
  }
  const pattern = patternOf(inner);
  if (pattern !== null)
    return { ...field, widget: 'string', use_emoji_autocomplete: false, pattern: [pattern, remedyOf(inner)] };
  return { ...field, widget: ONE_LINE.test(name) ? 'string' : 'text', use_emoji_autocomplete: false };
}

/**
 * The fields whose values are ids or words of a fixed list, by their path ("status_history.source"):
 * our files write these without quotation marks, and every other value with them.
 */
export function plainFields(schema: z.ZodObject, above = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, type]) => {
    let { inner } = unwrap(type as z.ZodType);
    if (inner instanceof z.ZodArray) ({ inner } = unwrap(inner.element as z.ZodType));
    if (inner instanceof z.ZodObject) return plainFields(inner, `${above}${name}.`);
    return inner instanceof z.ZodEnum || patternOf(inner) === ID ? [`${above}${name}`] : [];
  });
}

const ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

const patternOf = (type: z.ZodType): string | null => {
  const { pattern } = z.toJSONSchema(type, { unrepresentable: 'any' });
  return typeof pattern === 'string' ? pattern : null;
};

/** What the schema tells an editor who wrote something that is not in the form of the field. */
const remedyOf = (type: z.ZodType): string => type.safeParse('ÿ ÿ').error?.issues[0]?.message ?? '';

function unwrap(type: z.ZodType): { inner: z.ZodType; required: boolean } {
  return type instanceof z.ZodOptional
    ? { inner: unwrap(type.unwrap() as z.ZodType).inner, required: false }
    : { inner: type, required: true };
}

/** "status_on" as a label: "Status on". */
const label = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('_', ' ');
