// The form of an entry, made from its schema: one field of the editor for each field, with the same description and the
// same remedy.
import { isList, type Field, type Fields } from '../kinds/field.ts';

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

/** The fields of a form, in the order of the kind. */
export const formFields = (fields: Fields): FormField[] =>
  Object.entries(fields).map(([name, field]) => formField(name, field));

function formField(name: string, field: Field): FormField {
  const { form, description: hint, optional, values = [], fields = {}, pattern, remedy, oneLine } = field;
  const common = { name, label: label(name), hint, required: !optional };
  if (form === 'word') return { ...common, widget: 'select', options: [...values] };
  if (form === 'entries')
    return { ...common, widget: 'list', label_singular: 'one', collapsed: false, fields: formFields(fields) };
  // Sveltia checks no pattern inside a plain list: that is left to npm run check.
  if (isList(field)) return { ...common, widget: 'list', label_singular: 'one' };
  const plain = { ...common, use_emoji_autocomplete: false };
  if (pattern !== undefined) return { ...plain, widget: 'string', pattern: [pattern, remedy] };
  return { ...plain, widget: oneLine === true ? 'string' : 'text' };
}

/**
 * The fields whose values are ids or words of a fixed list, by their path ("status_history.source"):
 * our files write these without quotation marks, and every other value with them.
 */
export function plainFields(fields: Fields, above = ''): string[] {
  return Object.entries(fields).flatMap(([name, { form, fields: inner }]) => {
    if (inner !== undefined) return plainFields(inner, `${above}${name}.`);
    return ['id', 'ids', 'word'].includes(form) ? [`${above}${name}`] : [];
  });
}

/** "status_on" as a label: "Status on". */
const label = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('_', ' ');
