// What the working table of the money page works with: every statement as a small row, and the values by which rows are
// filtered and grouped. It is a file of its own, fetched when a reader comes to the table.
import { publisherSlug } from '../domain/addresses.ts';
import type { Statement } from '../domain/content.ts';
import { compare } from '../domain/problem.ts';
import { pence, type PublicRecord } from '../domain/record.ts';
import { NO_SINGLE_YEAR, yearGroup } from '../domain/totals.ts';
import { KIND_WORD, KINDS } from '../kinds/statement.ts';
import { statementLine } from './statement-line.ts';

/** By what rows are filtered and grouped, in the order in which the page and its address name them. */
export const FACETS = ['programme', 'kind', 'year', 'funder', 'recipient', 'publisher'] as const;
export type Facet = (typeof FACETS)[number];

/** How rows can be sorted; the first is how they stand at first. */
export const SORTS = ['largest', 'smallest', 'newest', 'oldest', 'programme', 'publisher'] as const;
export type Sort = (typeof SORTS)[number];

/** The address of the file. */
export const FIGURES_TABLE = '/funding/figures.json';

/** In the place of a body that the source does not name, and of a financial year. */
const NOT_STATED = 'not-stated';
const NOT_ONE_YEAR = 'not-one-year';

export interface FigureRow {
  id: string;
  /** For sorting alone; readers see `amount`, which says how exact it is. */
  pence: number;
  /** "up to £10 million". */
  amount: string;
  kindWord: string;
  caveats: string[];
  covers: string;
  /** The recipient by its name of the time. */
  to: string | null;
  /** "8 August 2019" or "undated", and the same to sort by. */
  said: string;
  on: string;
  source: string;
  /** The class and the words of the standing of its source. */
  standing: { id: string; word: string };
  /** The values of the row; several where it has several funders. */
  values: Record<Facet, string[]>;
}

export interface FiguresTable {
  /** The values of each facet, in the order of their names; kinds and years in their own. */
  facets: Record<Facet, { value: string; name: string }[]>;
  rows: FigureRow[];
}

export function figuresTable(record: PublicRecord): FiguresTable {
  const { statements } = record.content;
  const rows = statements.map((statement) => figureRow(record, statement));
  const present = (facet: Facet) => [...new Set(rows.flatMap(({ values }) => values[facet]))];
  const byName = (facet: Facet, nameOf: (value: string) => string) =>
    present(facet)
      .map((value) => ({ value, name: nameOf(value) }))
      .sort((a, b) => compare(a.name, b.name));
  const body = (unnamed: string) => (id: string) => (id === NOT_STATED ? unnamed : record.organisations.get(id)!.name);
  const publishers = new Map(record.content.sources.map(({ publisher }) => [publisherSlug(publisher), publisher]));
  return {
    facets: {
      programme: byName('programme', (id) => record.programmes.get(id)!.short_name),
      kind: KINDS.filter((kind) => present('kind').includes(kind)).map((kind) => ({
        value: kind,
        name: KIND_WORD[kind],
      })),
      year: present('year')
        .sort()
        .map((year) => ({ value: year, name: year === NOT_ONE_YEAR ? 'Not one financial year' : year })),
      funder: byName('funder', body('Not stated')),
      recipient: byName('recipient', body('No single recipient')),
      publisher: byName('publisher', (slug) => publishers.get(slug)!),
    },
    rows,
  };
}

function figureRow(record: PublicRecord, statement: Statement): FigureRow {
  const { figure, covers, recipient, said, source } = statementLine(record, statement);
  const year = yearGroup(statement);
  return {
    id: statement.id,
    pence: pence(statement),
    amount: figure.amount,
    kindWord: figure.kindWord,
    caveats: figure.caveats,
    covers,
    to: recipient?.name ?? null,
    said,
    on: statement.said_on ?? '',
    source: source.id,
    standing: { id: source.standing, word: source.standingWord },
    values: {
      programme: [statement.programme],
      kind: [statement.kind],
      year: [year === NO_SINGLE_YEAR ? NOT_ONE_YEAR : year],
      funder: statement.funders?.length ? [...statement.funders] : [NOT_STATED],
      recipient: [statement.recipient ?? NOT_STATED],
      publisher: [publisherSlug(source.publisher)],
    },
  };
}
