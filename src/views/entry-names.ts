// What an entry is called where it is one of many kinds, and where it is found: as it is now, or as it last was.
import {
  correctionAnchor,
  disagreementAddress,
  newsAddress,
  organisationAddress,
  pageAddress,
  personAnchor,
  programmeAddress,
  sourceAddress,
  statementAddress,
  termAnchor,
} from '../domain/addresses.ts';
import type { EntryVersion } from '../domain/changes.ts';
import type { PublicRecord } from '../domain/record.ts';
import { valueWords } from './fact-words.ts';

interface Kind {
  /** "statement of money", and for several "statements of money". */
  one: string;
  many: string;
  name: (facts: EntryVersion['facts'], id: string, record: PublicRecord) => string;
  /** Its address, when it is in the record. */
  href: (record: PublicRecord, id: string, facts: EntryVersion['facts']) => string | null;
}

type Index = 'programmes' | 'statements' | 'sources' | 'organisations';

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
const found = (index: Index, address: (id: string) => string) => (record: PublicRecord, id: string) =>
  record[index].has(id) ? address(id) : null;
const listed =
  (kind: 'pages' | 'people' | 'glossary' | 'disagreements' | 'corrections', address: (id: string) => string) =>
  (record: PublicRecord, id: string) => (record.content[kind].some((entry) => entry.id === id) ? address(id) : null);
const onProgramme = (anchor: string) => (record: PublicRecord, _id: string, facts: EntryVersion['facts']) =>
  typeof facts.programme === 'string' && record.programmes.has(facts.programme)
    ? `${programmeAddress(facts.programme)}#${anchor}`
    : null;
const onStatement =
  (idOf: (facts: EntryVersion['facts'], id: string) => unknown) =>
  (record: PublicRecord, id: string, facts: EntryVersion['facts']) => {
    const statement = text(idOf(facts, id), '');
    return record.statements.has(statement) ? statementAddress(statement) : null;
  };
const named = (field: string, facts: EntryVersion['facts'], record: PublicRecord) =>
  valueWords(record, '', field, text(facts[field], 'unknown'));

const KINDS: Record<string, Kind> = {
  programmes: {
    one: 'programme',
    many: 'programmes',
    name: (facts, id) => text(facts.name, id),
    href: found('programmes', programmeAddress),
  },
  news: {
    one: 'announcement',
    many: 'announcements',
    name: (facts, id, record) => valueWords(record, 'news', 'title', text(facts.title, id)),
    href: (record, id) => (record.announcements.has(id) ? newsAddress(record.announcements.get(id)!) : null),
  },
  pages: {
    one: 'page about this record',
    many: 'pages about this record',
    name: (facts, id) => text(facts.title, id),
    href: listed('pages', pageAddress),
  },
  statements: {
    one: 'statement',
    many: 'statements of money',
    name: (facts, id, record) =>
      `${id}: ${valueWords(record, '', 'amount_gbp', text(facts.amount_gbp, ''))}, ${text(facts.covers, '')}`,
    href: found('statements', statementAddress),
  },
  sources: {
    one: 'source',
    many: 'sources',
    name: (facts, id) => text(facts.title, id),
    href: found('sources', sourceAddress),
  },
  organisations: {
    one: 'organisation',
    many: 'organisations',
    name: (facts, id) => text(facts.name, id),
    href: found('organisations', organisationAddress),
  },
  people: {
    one: 'role',
    many: 'roles of people',
    name: (facts, id) => `${text(facts.name, id)}, ${text(facts.role, '')}`,
    href: listed('people', personAnchor),
  },
  awardsWithoutSums: {
    one: 'recipient without a sum',
    many: 'recipients without a sum',
    name: (facts, _id, record) => `${named('recipient', facts, record)} (${named('programme', facts, record)})`,
    href: onProgramme('money'),
  },
  explanations: {
    one: 'explanation of a gap',
    many: 'explanations of gaps',
    name: (_facts, id) => id.replace(':', ' of '),
    href: onStatement((_facts, id) => id.slice(id.indexOf(':') + 1)),
  },
  outcomes: {
    one: 'promise and outcome',
    many: 'pairs of promise and outcome',
    name: (facts, _id, record) => `${named('promise', facts, record)} and ${named('outcome', facts, record)}`,
    href: onStatement((facts) => facts.promise),
  },
  disagreements: {
    one: 'disagreement',
    many: 'disagreements',
    name: (facts, id) => text(facts.what, id),
    href: listed('disagreements', disagreementAddress),
  },
  themes: {
    one: 'theme',
    many: 'themes',
    name: (facts, id) => text(facts.name, id),
    href: (record, id) => (record.themes.has(id) ? `/programmes/#${id}` : null),
  },
  glossary: {
    one: 'term',
    many: 'terms',
    name: (facts, id) => text(facts.term, id),
    href: listed('glossary', termAnchor),
  },
  corrections: {
    one: 'correction',
    many: 'corrections',
    name: (facts, id) => text(facts.where, id),
    href: listed('corrections', correctionAnchor),
  },
  redirects: {
    one: 'redirect',
    many: 'redirects',
    name: (facts, id) => `${id} to ${text(facts.to, '')}`,
    href: (_record, _id, facts) => text(facts.to, '/'),
  },
  expectedDisclosures: {
    one: 'expected disclosure',
    many: 'expected disclosures',
    name: (facts, id) => text(facts.name, id),
    href: () => '/gaps/',
  },
  disclosures: {
    one: 'disclosure',
    many: 'disclosures',
    name: (facts, _id, record) =>
      `${record.content.expectedDisclosures.find(({ id }) => id === facts.disclosure)?.name ?? text(facts.disclosure, '')} ` +
      `(${named('programme', facts, record)})`,
    href: onProgramme('disclosed'),
  },
};

/** A collection that came after this list was written is still told, by its own name. */
const kindOf = (collection: string): Kind =>
  KINDS[collection] ?? {
    one: `entry of ${collection}`,
    many: `entries of ${collection}`,
    name: (_facts, id) => id,
    href: () => null,
  };

export const kindName = (collection: string, several = false): string => kindOf(collection)[several ? 'many' : 'one'];

/** The place of a collection among all: what readers ask for first stands first. */
export const kindPlace = (collection: string): number => [...Object.keys(KINDS), collection].indexOf(collection);

/** The name of an entry as this version gives it. */
export const entryName = (record: PublicRecord, { collection, id, facts }: EntryVersion): string =>
  kindOf(collection).name(facts, id, record);

/** Where the entry is found; null when it is in the record no more. */
export const entryHref = (record: PublicRecord, { collection, id, facts }: EntryVersion): string | null =>
  kindOf(collection).href(record, id, facts);
