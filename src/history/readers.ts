// Which file of content/ holds which entries, and how one piece of it is read. Old versions are not held to the schemas
// of today.
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { EntryVersion, Fact } from '../domain/changes.ts';
import { isList } from '../loaders/csv.ts';
import { termId } from '../loaders/content.ts';
import { readYaml } from '../loaders/yaml.ts';
import { awardWithoutSumSchema } from '../schemas/award-without-sum.ts';
import { explanationSchema } from '../schemas/explanation.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { personSchema } from '../schemas/person.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { sourceSchema } from '../schemas/source.ts';
import { statementSchema } from '../schemas/statement.ts';
import { listItems, sectionParts, tableRows, wholeFile, type Piece } from './pieces.ts';

type Facts = Readonly<Record<string, Fact>>;

export interface Reader {
  cut: (text: string) => Piece[];
  /** @throws an error in plain words when the piece cannot be read */
  read: (file: string, piece: Piece) => EntryVersion[];
}

const own = (facts: Facts): string => String(facts.id ?? '');

const READERS: readonly [pattern: RegExp, reader: Reader][] = [
  [/^programmes\/[^/]+\.mdx$/, article('programmes')],
  [/^news\/\d{4}\/[^/]+\.mdx$/, article('news')],
  [/^pages\/[^/]+\.mdx$/, article('pages')],
  [/^funding\/statements\.csv$/, rows('statements', statementSchema, own)],
  [
    /^funding\/awards-without-sums\.csv$/,
    rows('awardsWithoutSums', awardWithoutSumSchema, (row) => `${row.programme as string}.${row.recipient as string}`),
  ],
  [/^funding\/explanations\.csv$/, rows('explanations', explanationSchema, (row) => String(row.check ?? ''))],
  [
    /^funding\/outcomes\.csv$/,
    rows('outcomes', outcomeSchema, (row) => `${row.promise as string}.${row.outcome as string}`),
  ],
  [/^sources\.csv$/, rows('sources', sourceSchema, own)],
  [/^organisations\.csv$/, rows('organisations', organisationSchema, own)],
  [/^people\.csv$/, rows('people', personSchema, own)],
  [/^redirects\.csv$/, rows('redirects', redirectSchema, (row) => String(row.from ?? ''))],
  [/^disagreements\.yaml$/, items('disagreements', own)],
  [/^themes\.yaml$/, items('themes', own)],
  [/^glossary\.yaml$/, items('glossary', (term) => termId(String(term.term ?? '')))],
  [/^corrections\.yaml$/, items('corrections', own)],
  [/^disclosures\.yaml$/, { cut: sectionParts, read: readDisclosed }],
];

/** The reader of a file; null when no entry is made from it. */
export const readerOf = (path: string): Reader | null => READERS.find(([pattern]) => pattern.test(path))?.[1] ?? null;

function article(collection: string): Reader {
  return {
    cut: wholeFile,
    read: (file, { text }) => {
      const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
      const [front, fields] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
      if (front === undefined) throw new Error('the front matter is missing');
      const blocks = text
        .slice(front.length)
        .split(/\n\s*\n/)
        .map((block) => block.trim().replace(/\s*\n\s*/g, ' '));
      return [{ collection, id, facts: yamlOf(fields!) as Facts, text: blocks.filter((block) => block !== '') }];
    },
  };
}

function rows(collection: string, schema: z.ZodObject, idOf: (facts: Facts) => string): Reader {
  return {
    cut: tableRows,
    read: (_file, { under, text }) => {
      const [columns, cells] = parse(`${under}\n${text}`, { relax_column_count: true, bom: true }) as unknown as [
        string[],
        string[],
      ];
      const facts = Object.fromEntries(
        columns.flatMap((column, index): [string, Fact][] => {
          const cell = cells[index]?.trim() ?? '';
          return cell === '' ? [] : [[column, isList(schema.shape[column]) ? cell.split(';') : cell]];
        }),
      );
      return [{ collection, id: idOf(facts), facts, text: [] }];
    },
  };
}

function items(collection: string, idOf: (facts: Facts) => string): Reader {
  return {
    cut: listItems,
    read: (_file, { text }) =>
      (yamlOf(text) as Facts[]).map((facts) => ({ collection, id: idOf(facts), facts, text: [] })),
  };
}

/** One expected disclosure, or the states of one programme, each of them an entry of its own. */
function readDisclosed(_file: string, { under, text }: Piece): EntryVersion[] {
  const value = yamlOf(`${under}\n${text}`) as {
    expected?: Facts[];
    programmes?: Record<string, Record<string, Facts>>;
  };
  const expected = (value.expected ?? []).map((facts) => ({
    collection: 'expectedDisclosures',
    id: own(facts),
    facts,
    text: [],
  }));
  const states = Object.entries(value.programmes ?? {}).flatMap(([programme, disclosures]) =>
    Object.entries(disclosures).map(([disclosure, facts]) => ({
      collection: 'disclosures',
      id: `${programme}.${disclosure}`,
      facts: { ...facts, programme, disclosure },
      text: [],
    })),
  );
  return [...expected, ...states];
}

function yamlOf(text: string): unknown {
  const { value, problems } = readYaml('', text);
  if (problems.length > 0) throw new Error(problems[0]!.what);
  if (typeof value !== 'object' || value === null) throw new Error('it holds no fields');
  return value;
}
