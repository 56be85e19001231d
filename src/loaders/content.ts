// Reads everything under content/ into typed entries and collects every mistake of form on the way.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readLedger } from '../domain/address-ledger.ts';
import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { announcementSchema } from '../schemas/announcement.ts';
import { awardWithoutSumSchema } from '../schemas/award-without-sum.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { disagreementSchema } from '../schemas/disagreement.ts';
import { explanationSchema } from '../schemas/explanation.ts';
import { glossaryTermSchema } from '../schemas/glossary-term.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { programmeSchema } from '../schemas/programme.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { sourceSchema } from '../schemas/source.ts';
import { statementSchema } from '../schemas/statement.ts';
import { themeSchema } from '../schemas/theme.ts';
import { readCsv } from './csv.ts';
import { readDisclosures } from './disclosures.ts';
import { readMdx } from './mdx.ts';
import { decodeText } from './read-text.ts';
import { readYamlList } from './yaml.ts';

/** The id of a glossary term: its words joined by hyphens. */
export const termId = (term: string) =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Reader = (file: string, text: string) => Partial<Content> & { problems: Problem[] };
type Read<T> = { entries: T[]; problems: Problem[] };

const into =
  <K extends keyof Content>(name: K, read: (file: string, text: string) => Read<Content[K][number]>): Reader =>
  (file, text) => {
    const { entries, problems } = read(file, text);
    return { [name]: entries, problems } as unknown as Partial<Content> & { problems: Problem[] };
  };
const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
const own = (fields: { id: string }) => fields.id;

/** Which reader reads which file of content/. */
const READERS: [pattern: RegExp, reader: Reader][] = [
  [/^programmes\/[^/]+\.mdx$/, into('programmes', (file, text) => readMdx(file, text, programmeSchema))],
  [/^news\/\d{4}\/[^/]+\.mdx$/, into('news', (file, text) => readMdx(file, text, announcementSchema))],
  [/^pages\/[^/]+\.mdx$/, into('pages', (file, text) => readMdx(file, text, pageSchema))],
  [/^funding\/statements\.csv$/, into('statements', (file, text) => readCsv(file, text, statementSchema, own))],
  [
    /^funding\/awards-without-sums\.csv$/,
    into('awardsWithoutSums', (file, text) =>
      readCsv(file, text, awardWithoutSumSchema, (row) => `${row.programme}.${row.recipient}`),
    ),
  ],
  [
    /^funding\/explanations\.csv$/,
    into('explanations', (file, text) => readCsv(file, text, explanationSchema, (row) => row.check)),
  ],
  [
    /^funding\/outcomes\.csv$/,
    into('outcomes', (file, text) => readCsv(file, text, outcomeSchema, (row) => `${row.promise}.${row.outcome}`)),
  ],
  [/^sources\.csv$/, into('sources', (file, text) => readCsv(file, text, sourceSchema, own))],
  [/^organisations\.csv$/, into('organisations', (file, text) => readCsv(file, text, organisationSchema, own))],
  [/^people\.csv$/, into('people', (file, text) => readCsv(file, text, personSchema, own))],
  [/^disagreements\.yaml$/, into('disagreements', (file, text) => readYamlList(file, text, disagreementSchema, own))],
  [/^themes\.yaml$/, into('themes', (file, text) => readYamlList(file, text, themeSchema, own))],
  [
    /^glossary\.yaml$/,
    into('glossary', (file, text) => readYamlList(file, text, glossaryTermSchema, (term) => termId(term.term))),
  ],
  [/^corrections\.yaml$/, into('corrections', (file, text) => readYamlList(file, text, correctionSchema, own))],
  [/^disclosures\.yaml$/, readDisclosures],
  [/^redirects\.csv$/, into('redirects', (file, text) => readCsv(file, text, redirectSchema, (row) => row.from))],
  [/^addresses\.txt$/, into('addresses', readLedger)],
];

/** Files every record has; without one of them nothing can be published. */
const NEEDED = [
  'funding/statements.csv',
  'funding/awards-without-sums.csv',
  'funding/explanations.csv',
  'funding/outcomes.csv',
  'sources.csv',
  'organisations.csv',
  'people.csv',
  'disagreements.yaml',
  'themes.yaml',
  'glossary.yaml',
  'corrections.yaml',
  'disclosures.yaml',
  'redirects.csv',
  'addresses.txt',
];

/** Files that are not entries: the guide for editors. */
const IGNORED = /^README\.md$|(^|\/)\.[^/]*$/;

/** All entries under a content folder and all problems of form. File names in problems begin with "content/". */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const content: Content = {
    programmes: [],
    news: [],
    pages: [],
    statements: [],
    sources: [],
    organisations: [],
    people: [],
    awardsWithoutSums: [],
    explanations: [],
    outcomes: [],
    disagreements: [],
    themes: [],
    glossary: [],
    corrections: [],
    expectedDisclosures: [],
    disclosures: [],
    redirects: [],
    addresses: [],
  };
  const problems: Problem[] = [];
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];
  for (const needed of NEEDED.filter((file) => !files.includes(file))) {
    problems.push({
      file: `content/${needed}`,
      line: 0,
      lost: '*',
      what: 'The file is missing.',
      write: 'Restore it from git: every record has this file, if only with its header row or "[]".',
    });
  }
  for (const path of files) {
    const file = `content/${path}`;
    if (IGNORED.test(path)) continue;
    const reader = READERS.find(([pattern]) => pattern.test(path))?.[1];
    if (reader === undefined) {
      problems.push({
        file,
        line: 0,
        lost: idOf(path),
        what: 'No page is made from a file of this name.',
        write:
          'Articles are programmes/<id>.mdx, news/<year>/<date>-<words>.mdx or pages/<id>.mdx; lists keep their ' +
          'names. Rename it or take it out.',
      });
      continue;
    }
    const { text, problems: unreadable } = decodeText(file, readFileSync(join(folder, path)));
    // An article is one entry; of a list, everything is lost that is not told row by row.
    const lost = path.endsWith('.mdx') ? idOf(path) : '*';
    problems.push(...unreadable.map((problem) => ({ ...problem, lost })));
    if (unreadable.length > 0) continue;
    const { problems: found, ...read } = reader(file, text);
    problems.push(...found.map((problem) => ({ lost, ...problem })));
    for (const [name, entries] of Object.entries(read))
      (content[name as keyof Content] as unknown[]).push(...(entries as unknown[]));
  }
  return { content, problems };
}
