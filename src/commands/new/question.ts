// What an editor is asked for one field of a new entry, and how the answer is checked as it is typed.
import { isRealDate } from '../../domain/calendar.ts';
import type { Content, Statement } from '../../domain/content.ts';
import { formatWithBasis, penceOf } from '../../domain/money.ts';
import { nearest } from '../../domain/nearest.ts';
import { sumsIn, textPieces } from '../../domain/sums.ts';
import { asText, isList as isListField, remedyFor, type Field } from '../../kinds/field.ts';
import { homeOf } from '../../kinds/kind.ts';
import { kindOf } from '../../kinds/kinds.ts';

/** Answers by the name of the question; the items of a list are joined by ";". */
export type Answers = Record<string, string>;

export interface Question {
  /** The name of the field; with hyphens, of the flag. */
  name: string;
  ask: string;
  /** The field, whose remedy an editor reads. */
  field: Field;
  /** An example, shown in the empty line and in the help. */
  example?: string;
  optional?: boolean;
  /** Asked only by flag, not in conversation. */
  quiet?: boolean;
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

export const isList = (question: Question): boolean => isListField(question.field);

/** What to write instead, or null when the answer is fine. */
export function remedy(question: Question, value: string, answers: Answers, content: Content): string | null {
  if (value === '') return question.optional ? null : (remedyFor(question.field, undefined) ?? `Write ${question.ask}`);
  const items = isList(question) ? value.split(';') : [value];
  const words = question.choices?.map((choice) => choice.value);
  if (words !== undefined && !words.includes(value))
    return `${suggestion(value, words)} Write one of: ${words.join(', ')}.`.trim();
  const ofField = question.choices === undefined ? remedyFor(question.field, isList(question) ? items : value) : null;
  if (ofField !== null) return ofField;
  if (question.field.form === 'date' && !isRealDate(value))
    return 'Write a day that the calendar has, year first: 2019-07-01.';
  return (
    missingIds(question, items, content) ??
    unboundSums(question, value, content) ??
    question.check?.(value, answers, content) ??
    null
  );
}

/** The kind of the entries whose ids the answer names. */
const named = ({ field }: Question) => (field.refersTo === undefined ? undefined : kindOf(field.refersTo));

function missingIds(question: Question, values: readonly string[], content: Content): string | null {
  const kind = named(question);
  if (kind === undefined) return null;
  const known = content[kind.collection].map(({ id }) => id);
  const missing = values.map((value) => question.field.idIn?.(value) ?? value).find((id) => !known.includes(id));
  return missing === undefined
    ? null
    : `There is no "${missing}" in content/${homeOf(kind)}. ` +
        (suggestion(missing, known) || 'Add it first, or correct the id.');
}

function unboundSums({ field }: Question, value: string, content: Content): string | null {
  if (field.sums !== 'bound') return null;
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

/** What can be chosen: the words of the field, or the entries whose ids it takes. Null when the answer is free. */
export function choicesOf(question: Question, content: Content): readonly Choice[] | null {
  const { choices, field } = question;
  const kind = named(question);
  if (choices !== undefined) return choices;
  if (kind === undefined || field.idIn !== undefined)
    return field.values?.map((value) => ({ value, label: value })) ?? null;
  if (kind.collection === 'statements') return content.statements.map(statementChoice);
  return content[kind.collection].map((entry) => {
    const { publisher, ...fields } = entry as Readonly<Record<string, unknown>> & { id: string };
    const name = kind.called((field) => asText(fields[field]), entry.id);
    return {
      value: entry.id,
      label: publisher === undefined ? name : `${name} (${asText(publisher)})`,
      hint: entry.id,
    };
  });
}

/** A statement to choose: what it says, not how its fields print. */
const statementChoice = (row: Statement): Choice => ({
  value: row.id,
  label:
    `${row.id}: ${formatWithBasis(penceOf(row.amount_gbp), row.basis, row.per_year === 'yes')}, ` +
    `${row.kind}, ${row.covers}`,
  hint: row.programme,
});
