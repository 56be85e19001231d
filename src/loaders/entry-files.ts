// Which files of content/ hold which kind of entry: the name of the kind, the form of the file and the schema of its
// fields.
import type { z } from 'zod';
import { announcementSchema } from '../schemas/announcement.ts';
import { awardWithoutSumSchema } from '../schemas/award-without-sum.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { disagreementSchema } from '../schemas/disagreement.ts';
import { disclosuresSchema } from '../schemas/disclosure.ts';
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

/** "article": front matter and a text. "table": CSV. "list": a YAML list. "tree": YAML of another shape. */
export type FileForm = 'article' | 'table' | 'list' | 'tree';

export interface EntryFile {
  kind: string;
  form: FileForm;
  /** Matches the path below content/. */
  path: RegExp;
  schema: z.ZodObject;
}

export const ENTRY_FILES: readonly EntryFile[] = [
  { kind: 'programme', form: 'article', path: /^programmes\/[^/]+\.mdx$/, schema: programmeSchema },
  { kind: 'announcement', form: 'article', path: /^news\/\d{4}\/[^/]+\.mdx$/, schema: announcementSchema },
  { kind: 'page', form: 'article', path: /^pages\/[^/]+\.mdx$/, schema: pageSchema },
  { kind: 'statement', form: 'table', path: /^funding\/statements\.csv$/, schema: statementSchema },
  {
    kind: 'award-without-sum',
    form: 'table',
    path: /^funding\/awards-without-sums\.csv$/,
    schema: awardWithoutSumSchema,
  },
  { kind: 'outcome', form: 'table', path: /^funding\/outcomes\.csv$/, schema: outcomeSchema },
  { kind: 'explanation', form: 'table', path: /^funding\/explanations\.csv$/, schema: explanationSchema },
  { kind: 'source', form: 'table', path: /^sources\.csv$/, schema: sourceSchema },
  { kind: 'organisation', form: 'table', path: /^organisations\.csv$/, schema: organisationSchema },
  { kind: 'person', form: 'table', path: /^people\.csv$/, schema: personSchema },
  { kind: 'redirect', form: 'table', path: /^redirects\.csv$/, schema: redirectSchema },
  { kind: 'disagreement', form: 'list', path: /^disagreements\.yaml$/, schema: disagreementSchema },
  { kind: 'theme', form: 'list', path: /^themes\.yaml$/, schema: themeSchema },
  { kind: 'glossary-term', form: 'list', path: /^glossary\.yaml$/, schema: glossaryTermSchema },
  { kind: 'correction', form: 'list', path: /^corrections\.yaml$/, schema: correctionSchema },
  { kind: 'disclosures', form: 'tree', path: /^disclosures\.yaml$/, schema: disclosuresSchema },
];

/** The kind of entry that a file holds; undefined when no page is made from a file of this name. */
export const entryFile = (path: string): EntryFile | undefined => ENTRY_FILES.find((file) => file.path.test(path));
