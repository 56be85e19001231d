// The facts of an entry in words: what its fields are called and how their values are printed, also as they were in the
// past.
import { formatDate, isRealDate } from '../domain/calendar.ts';
import type { Fact } from '../domain/changes.ts';
import { formatMoney, penceOf } from '../domain/money.ts';
import type { PublicRecord } from '../domain/record.ts';
import { textPieces } from '../domain/sums.ts';
import { asText, type Field, type Fields } from '../kinds/field.ts';
import { kindOf } from '../kinds/kinds.ts';
import { amountOf } from './figure.ts';

import { inSentence } from '../words/letter-case.ts';

const lastPart = (field: string) => field.slice(field.lastIndexOf('.') + 1);

/** The field of that name, of the entry or of a list inside it; undefined for one that kinds had in the past. */
function fieldOf(collection: string, field: string): Field | undefined {
  const name = lastPart(field);
  const find = (fields: Fields): Field | undefined =>
    fields[name] ??
    Object.values(fields)
      .map((inner) => find(inner.fields ?? {}))
      .find((found) => found !== undefined);
  return find(kindOf(collection)?.fields ?? {});
}

/** "Status last seen" for status_on, "Lead body" for lead_body. A field of a field is named by its last part. */
export function fieldWords(collection: string, field: string, one = false): string {
  const { label, one: single } = fieldOf(collection, field) ?? {};
  const name = lastPart(field);
  return (one ? single : undefined) ?? label ?? name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, ' ');
}

/** What the entry of an id is called inside a sentence; undefined when it is not in the record. */
function entryWords(record: PublicRecord, collection: string, id: string): string | undefined {
  if (collection === 'statements') {
    const amount = statementAmount(record, id);
    return amount === undefined ? undefined : `${id} (${amount})`;
  }
  const kind = kindOf(collection);
  const entry = kind === undefined ? undefined : record.entries.get(kind.collection)?.get(id);
  const say = (field: string) => asText((entry as Record<string, unknown> | undefined)?.[field]);
  return entry === undefined ? undefined : kind!.called(say, id);
}

/** A value as readers know it: a sum in words, a date in words, the name of what an id stands for. */
export function valueWords(record: PublicRecord, collection: string, field: string, value: Fact): string {
  if (typeof value !== 'string') return itemWords(record, collection, value);
  const { form, words, prints, refersTo } = fieldOf(collection, field) ?? {};
  const term = words?.[value] ?? prints?.(value);
  if (term !== undefined) return inSentence(term);
  if (/_gbp$/.test(field) && /^-?\d{1,13}(?:\.\d{1,2})?$/.test(value))
    return `${value.startsWith('-') ? 'minus ' : ''}${formatMoney(penceOf(value.replace('-', '')))}`;
  // A field that no kind has any more may have held a date.
  if ((form === 'date' || form === undefined) && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) && isRealDate(value))
    return formatDate(value);
  return (refersTo === undefined ? undefined : entryWords(record, refersTo, value)) ?? withSums(record, value);
}

/** The sums of a short text written out as they are now; one that is gone leaves its id. */
const withSums = (record: PublicRecord, text: string): string =>
  textPieces(text)
    .map((piece) =>
      'text' in piece ? piece.text : (statementAmount(record, piece.statement) ?? `[${piece.statement}]`),
    )
    .join('');

/** An item with fields, such as a sighting: "June 2019, closed: … (source)". */
function itemWords(record: PublicRecord, collection: string, item: Exclude<Fact, string>): string {
  if (Array.isArray(item)) return item.map((part: Fact) => valueWords(record, collection, '', part)).join('; ');
  return Object.entries(item as Record<string, Fact>)
    .map(([field, value]) =>
      field === 'source'
        ? `(${valueWords(record, collection, field, value)})`
        : valueWords(record, collection, field, value),
    )
    .join(' · ')
    .replace(/ · \(/g, ' (');
}

const statementAmount = (record: PublicRecord, id: string): string | undefined => {
  const statement = record.statements.get(id);
  return statement === undefined ? undefined : amountOf(statement);
};

/**
 * A block of an article as a reader sees it: sums written out, sources named, marks of layout left away.
 * @param targets whether the address of a link stands behind its words: "the fund (/programmes/fund/)"
 */
export function blockWords(record: PublicRecord, block: string, targets = false): string {
  return block
    .replace(/<Money\s+id="([^"]*)"\s*\/>/g, (_all, id: string) => statementAmount(record, id) ?? `[${id}]`)
    .replace(/<Source\s+id="([^"]*)"\s*\/>/g, (_all, id: string) => ` (${record.sources.get(id)?.title ?? id})`)
    .replace(/<Quote[^>]*>\s*([\s\S]*?)\s*<\/Quote>/g, '“$1”')
    .replace(/<Aside\s+title="([^"]*)"\s*>/g, '$1: ')
    .replace(/<\/?(?:[A-Z]|details\b|summary\b|sub\b|sup\b|br\b|abbr\b)[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, targets ? '$1 ($2)' : '$1')
    .replace(/^#+\s+/, '')
    .replace(/\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, '')
    .trim();
}
