// What an editor is asked for one field of a new entry, and how the answer is checked as it is typed.
import { isRealDate } from '../../domain/calendar.ts';
import type { Content } from '../../domain/content.ts';
import { formatWithBasis, penceOf } from '../../domain/money.ts';
import { nearest } from '../../domain/nearest.ts';
import { sumsIn, textPieces } from '../../domain/sums.ts';
import { formOf, remedyFor, wordsOf } from '../../loaders/field-form.ts';

/** Answers by the name of the question; the items of a list are joined by ";". */
export type Answers = Record<string, string>;

export type IdsOf = 'programmes' | 'sources' | 'organisations' | 'statements' | 'themes';

export interface Question {
  /** The name of the field; with hyphens, of the flag. */
  name: string;
  ask: string;
  /** The field of the schema, whose remedy an editor reads. */
  field: unknown;
  /** An example, shown in the empty line and in the help. */
  example?: string;
  optional?: boolean;
  /** Asked only by flag, not in conversation. */
  quiet?: boolean;
  /** Whose ids the answer names. */
  ids?: IdsOf;
  /** A text in which sums are written as statements. */
  bound?: boolean;
  /** Words to choose from, with what they mean, in place of those of the field. */
  choices?: readonly Choice[];
  when?: (answers: Answers) => boolean;
  /** What is probably the answer. */
  initial?: (answers: Answers, content: Content) => string | undefined;
  /** A rule of its own: the remedy, or null. */
  check?: (value: string, answers: Answers, content: Content) => string | null;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export const isList = (question: Question): boolean => ['ids', 'texts'].includes(formOf(question.field));

/** What to write instead, or null when the answer is fine. */
export function remedy(question: Question, value: string, answers: Answers, content: Content): string | null {
  if (value === '') return question.optional ? null : (remedyFor(question.field, undefined) ?? `Write ${question.ask}`);
  const items = isList(question) ? value.split(';') : [value];
  const words = question.choices?.map((choice) => choice.value);
  if (words !== undefined && !words.includes(value))
    return `${suggestion(value, words)} Write one of: ${words.join(', ')}.`.trim();
  const ofField = question.choices === undefined ? remedyFor(question.field, isList(question) ? items : value) : null;
  if (ofField !== null) return ofField;
  if (formOf(question.field) === 'date' && !isRealDate(value))
    return 'Write a day that the calendar has, year first: 2019-07-01.';
  return (
    missingIds(question, items, content) ??
    unboundSums(question, value, content) ??
    question.check?.(value, answers, content) ??
    null
  );
}

function missingIds({ ids }: Question, values: readonly string[], content: Content): string | null {
  if (ids === undefined) return null;
  const known = content[ids].map((entry) => entry.id);
  const missing = values.find((id) => !known.includes(id));
  return missing === undefined
    ? null
    : `There is no "${missing}" in ${HOMES[ids]}. ${suggestion(missing, known) || 'Add it first, or correct the id.'}`;
}

function unboundSums({ bound }: Question, value: string, content: Content): string | null {
  if (!bound) return null;
  const sum = sumsIn(value)[0];
  if (sum !== undefined)
    return (
      `Write the id of a statement in square brackets in place of "${sum}", for example [f-0038]; add the ` +
      'statement first if there is none.'
    );
  const known = content.statements.map((row) => row.id);
  const missing = textPieces(value)
    .flatMap((piece) => ('statement' in piece ? [piece.statement] : []))
    .find((id) => !known.includes(id));
  return missing === undefined ? null : `There is no statement ${missing}. ${suggestion(missing, known)}`.trim();
}

const suggestion = (word: string, known: readonly string[]) => {
  const near = nearest(word, known);
  return near === null ? '' : `Did you mean "${near}"?`;
};

const HOMES: Record<IdsOf, string> = {
  programmes: 'content/programmes/',
  sources: 'content/sources.csv',
  organisations: 'content/organisations.csv',
  statements: 'content/funding/statements.csv',
  themes: 'content/themes.yaml',
};

/** What can be chosen: the words of the field, or the entries whose ids it takes. Null when the answer is free. */
export function choicesOf({ choices, field, ids }: Question, content: Content): readonly Choice[] | null {
  if (choices !== undefined) return choices;
  if (ids === 'sources')
    return content.sources.map(({ id, title, publisher }) => ({
      value: id,
      label: `${title} (${publisher})`,
      hint: id,
    }));
  if (ids === 'statements')
    return content.statements.map((row) => ({
      value: row.id,
      label:
        `${row.id}: ${formatWithBasis(penceOf(row.amount_gbp), row.basis, row.per_year === 'yes')}, ` +
        `${row.kind}, ${row.covers}`,
      hint: row.programme,
    }));
  if (ids !== undefined) return content[ids].map(({ id, name }) => ({ value: id, label: name, hint: id }));
  return formOf(field) === 'word' ? wordsOf(field).map((value) => ({ value, label: value })) : null;
}
