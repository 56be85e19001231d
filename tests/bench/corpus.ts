// An invented record of any size: announcements of about 370 words with three statements and a source each, and
// programmes and bodies in proportion. The same size gives the same record.
import { draw, paragraph, sentence, title, type Draw } from './english.ts';

export interface Announcement {
  id: string;
  title: string;
  /** "2019-07-01". */
  date: string;
  programme: string;
  body: string;
  source: string;
  statements: string[];
  /** Plain text, a paragraph each. */
  paragraphs: string[];
}

export interface Statement {
  id: string;
  programme: string;
  recipient: string;
  source: string;
  /** Whole pounds. */
  pounds: number;
  kind: 'announced' | 'allocated' | 'spent';
  covers: string;
  said: string;
  quote: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface Source extends Named {
  publisher: string;
  date: string;
}

export interface Corpus {
  announcements: Announcement[];
  statements: Statement[];
  programmes: (Named & { summary: string; source: string })[];
  organisations: Named[];
  sources: Source[];
}

const STATEMENTS_EACH = 3;
const PARAGRAPHS_EACH = 6;
const SENTENCES_EACH = 4;
const FIRST_YEAR = 2000;
const YEARS = 25;

const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

/** @param size how many announcements; there is a programme for every 100 and a body for every 50 */
export function corpus(size: number): Corpus {
  const from = draw(1);
  const programmes = Array.from({ length: Math.max(2, Math.round(size / 100)) }, (_, index) => ({
    id: `programme-${index + 1}`,
    name: `Programme ${title(from, index + 1)}`,
    summary: sentence(from),
    source: `source-1`,
  }));
  const organisations = Array.from({ length: Math.max(2, Math.round(size / 50)) }, (_, index) => ({
    id: `body-${index + 1}`,
    name: `Office of the ${title(from, index + 1)}`,
  }));
  const sources: Source[] = [];
  const statements: Statement[] = [];
  const announcements = Array.from({ length: size }, (_, index): Announcement => {
    const date = dateOf(from, index, size);
    const source = { id: `source-${index + 1}`, name: title(from, index + 1), publisher: publisherOf(from), date };
    const programme = from.of(programmes).id;
    sources.push(source);
    const own = Array.from({ length: STATEMENTS_EACH }, (_one, place) =>
      statementOf(from, index * STATEMENTS_EACH + place + 1, programme, from.of(organisations).id, source),
    );
    statements.push(...own);
    return {
      id: `${date}-announcement-${index + 1}`,
      title: `${title(from, index + 1)} is announced`,
      date,
      programme,
      body: from.of(organisations).id,
      source: source.id,
      statements: own.map(({ id }) => id),
      paragraphs: Array.from({ length: PARAGRAPHS_EACH }, () => paragraph(from, SENTENCES_EACH)),
    };
  });
  return { announcements, statements, programmes, organisations, sources };
}

/** Spread over the years, the oldest first. */
function dateOf(from: Draw, index: number, size: number): string {
  const year = FIRST_YEAR + Math.floor((index * YEARS) / size);
  return `${year}-${padded(1 + from.below(12), 2)}-${padded(1 + from.below(28), 2)}`;
}

const publisherOf = (from: Draw): string => `The Gazette of ${from.of(['Weir', 'Dale', 'Ford', 'Moor', 'Fen'])}`;

function statementOf(from: Draw, number: number, programme: string, recipient: string, source: Source): Statement {
  const millions = 1 + from.below(900);
  return {
    id: `f-${padded(number, 4)}`,
    programme,
    recipient,
    source: source.id,
    pounds: millions * 1_000_000,
    kind: from.of(['announced', 'allocated', 'spent']),
    covers: `the ${title(from, number).toLowerCase()}`,
    said: source.date,
    quote: `£${millions} million for the ${from.of(['register', 'ferry', 'school', 'line'])}`,
  };
}

/** The text of an announcement in Markdown: its paragraphs, each with a sum and its source where there is one. */
export const bound = ({ paragraphs, statements }: Announcement, sum: (id: string) => string, source: string): string =>
  paragraphs
    .map((text, index) => {
      const id = statements[index];
      return id === undefined ? `${text} ${source}` : `${text} It names ${sum(id)}. ${source}`;
    })
    .join('\n\n');
