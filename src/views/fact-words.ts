// The facts of an entry in words: what its fields are called and how their values are printed, also as they were in the
// past.
import { formatDate, isRealDate } from '../domain/calendar.ts';
import type { Fact } from '../domain/changes.ts';
import type { Organisation } from '../domain/content.ts';
import { formatMoney, penceOf } from '../domain/money.ts';
import type { PublicRecord } from '../domain/record.ts';
import { textPieces } from '../domain/sums.ts';
import { amountOf } from './figure.ts';
import {
  BASIS_WORD,
  DISCLOSURE_WORD,
  ENTRY_KIND_WORD,
  KIND_WORD,
  organisationKind,
  SCOPE_WORD,
  STANDING_WORD,
  STATUS_WORD,
  TOPIC_WORD,
} from './words.ts';

/** Names of fields that are not simply their own words; by field, or by collection and field where they differ. */
const FIELD: Record<string, string> = {
  amount_gbp: 'Amount',
  gap_gbp: 'Gap',
  on: 'Corrected on',
  status_on: 'Status last seen',
  status_history: 'Sighting of its status',
  named_at_launch: 'Named when NHSX launched',
  no_total: 'Why there is no total',
  said_on: 'Said on',
  covers: 'What the sum is for',
  per_year: 'A sum for each year',
  period_start: 'Period begins',
  period_end: 'Period ends',
  quote: 'Quotation',
  quotes: 'Quotation',
  quote_names_recipient: 'The quotation names the recipient',
  quote_names_funder: 'The quotation names the funder',
  source_reread: 'Source read a second time',
  part_of: 'Is a part of',
  revises: 'Replaces',
  counted: 'Counted',
  counted_reason: 'Why it is counted',
  local_match: 'Includes local match',
  url: 'Address of the document',
  ods_code: 'NHS organisation code',
  organisation_as_stated: 'Organisation as the source names it',
  also: 'Also called',
  aliases: 'Also called',
  'disagreements what': 'The point',
  position: 'What the record says',
  would_settle: 'What would settle it',
  'disagreements statements': 'What a source says',
  'corrections where': 'Page',
  'corrections was': 'What was wrong',
  'corrections is': 'What is right',
  'corrections since': 'Wrong since',
  publish_at: 'To appear at',
  'programmes kind': 'What it is',
  'organisations kind': 'What it is',
};

/** One of several, where a list holds many: "Source", "Programme". */
const ONE_OF: Record<string, string> = {
  sources: 'Source',
  programmes: 'Programme',
  organisations: 'Organisation',
  figures: 'Statement of money',
  funders: 'Funder',
  predecessors: 'Predecessor',
  successors: 'Successor',
  also_known_as: 'Other name',
  aliases: 'Other name',
  also: 'Other form',
  disagrees_with: 'Statement it disagrees with',
};

/** "Status last seen" for status_on, "Lead body" for lead_body. A field of a field is named by its last part. */
export function fieldWords(collection: string, field: string, one = false): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  const own = FIELD[`${collection} ${last}`] ?? (one ? ONE_OF[last] : undefined) ?? FIELD[last];
  return own ?? last.charAt(0).toUpperCase() + last.slice(1).replace(/_/g, ' ');
}

type Words = Record<string, string>;

/** Fixed terms, by collection and field. */
const TERMS: Record<string, Words> = {
  'statements basis': BASIS_WORD,
  'statements kind': KIND_WORD,
  'statements scope': SCOPE_WORD,
  'programmes kind': ENTRY_KIND_WORD,
  'programmes status': STATUS_WORD,
  'sources standing': STANDING_WORD,
  'disagreements topic': TOPIC_WORD,
  'disclosures state': DISCLOSURE_WORD,
};

/** Fields that hold the id of another entry, and the index of the record in which it is found. */
const NAMES: Record<string, (record: PublicRecord, id: string) => string | undefined> = {
  source: (record, id) => record.sources.get(id)?.title,
  sources: (record, id) => record.sources.get(id)?.title,
  programme: (record, id) => record.programmes.get(id)?.name,
  programmes: (record, id) => record.programmes.get(id)?.name,
  predecessors: (record, id) => record.programmes.get(id)?.name,
  successors: (record, id) => record.programmes.get(id)?.name,
  part_of: (record, id) => record.programmes.get(id)?.name ?? statementName(record, id),
  recipient: (record, id) => record.organisations.get(id)?.name,
  funders: (record, id) => record.organisations.get(id)?.name,
  organisations: (record, id) => record.organisations.get(id)?.name,
  theme: (record, id) => record.themes.get(id)?.name,
  figures: statementName,
  restates: statementName,
  revises: statementName,
  disagrees_with: statementName,
  promise: statementName,
  outcome: statementName,
};

function statementName(record: PublicRecord, id: string): string | undefined {
  const statement = record.statements.get(id);
  return statement === undefined ? undefined : `${id} (${amountOf(statement)})`;
}

/** A value as readers know it: a sum in words, a date in words, the name of what an id stands for. */
export function valueWords(record: PublicRecord, collection: string, field: string, value: Fact): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  if (typeof value !== 'string') return itemWords(record, collection, value);
  const term = TERMS[`${collection} ${last}`]?.[value];
  if (term !== undefined) return term.charAt(0).toLowerCase() + term.slice(1);
  if (collection === 'organisations' && last === 'kind')
    return organisationKind({ kind: value } as Organisation).toLowerCase();
  if (/_gbp$/.test(last) && /^-?\d{1,13}(?:\.\d{1,2})?$/.test(value))
    return `${value.startsWith('-') ? 'minus ' : ''}${formatMoney(penceOf(value.replace('-', '')))}`;
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) && isRealDate(value) && last !== 'title') return formatDate(value);
  return NAMES[last]?.(record, value) ?? withSums(record, value);
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

/** A block of an article as a reader sees it: sums written out, sources named, marks of layout left away. */
export function blockWords(record: PublicRecord, block: string): string {
  return block
    .replace(/<Money\s+id="([^"]*)"\s*\/>/g, (_all, id: string) => statementAmount(record, id) ?? `[${id}]`)
    .replace(/<Source\s+id="([^"]*)"\s*\/>/g, (_all, id: string) => ` (${record.sources.get(id)?.title ?? id})`)
    .replace(/<Quote[^>]*>\s*([\s\S]*?)\s*<\/Quote>/g, '“$1”')
    .replace(/<Aside\s+title="([^"]*)"\s*>/g, '$1: ')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+\s+/, '')
    .replace(/\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, '')
    .trim();
}
