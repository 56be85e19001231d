// The data sets of the record: what each row is, the schema that checks it, and the rows themselves.
import type { z } from 'zod';
import type { PublicRecord } from '../domain/record.ts';
import { announcementSchema } from '../schemas/announcement.ts';
import { awardWithoutSumSchema } from '../schemas/award-without-sum.ts';
import { disagreementSchema } from '../schemas/disagreement.ts';
import { disclosureStateSchema } from '../schemas/disclosure.ts';
import { explanationSchema } from '../schemas/explanation.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { personSchema } from '../schemas/person.ts';
import { programmeSchema, statusSighting } from '../schemas/programme.ts';
import { sourceSchema } from '../schemas/source.ts';
import { statementSchema } from '../schemas/statement.ts';
import { plainText } from '../views/inline.ts';

export type Row = Record<string, unknown>;

export interface DataSet {
  id: string;
  title: string;
  /** What one row is. */
  row: string;
  schema: z.ZodObject;
  /** Fields that the record adds to those of the schema, with what they mean. */
  added: Record<string, string>;
  rows: (record: PublicRecord) => Row[];
}

const ID = { id: 'The id, which is also a part of its address. It never changes.' };
const strip = ({ origin: _origin, body: _body, ...fields }: Row) => fields;

export const DATA_SETS: readonly DataSet[] = [
  {
    id: 'statements',
    title: 'Statements of money',
    row: 'One statement of one sum by one source.',
    schema: statementSchema,
    added: {},
    rows: ({ content }) => content.statements.map(strip),
  },
  {
    id: 'programmes',
    title: 'Programmes',
    row: 'One programme, fund, service, review or piece of background.',
    schema: programmeSchema,
    added: ID,
    rows: (record) =>
      record.content.programmes.map((entry) => texts(record, strip(entry), ['summary', 'aims', 'outcome'])),
  },
  {
    id: 'status-history',
    title: 'Status of programmes',
    row: 'One dated sighting of the status of one programme.',
    schema: statusSighting,
    added: { programme: 'The programme.' },
    rows: (record) =>
      record.content.programmes.flatMap(({ id, status_history = [] }) =>
        status_history.map((sighting) => texts(record, { programme: id, ...sighting }, ['note'])),
      ),
  },
  {
    id: 'announcements',
    title: 'Announcements',
    row: 'One announcement or event.',
    schema: announcementSchema,
    added: ID,
    rows: (record) => record.content.news.map((entry) => texts(record, strip(entry), ['title'])),
  },
  {
    id: 'sources',
    title: 'Sources',
    row: 'One document relied on.',
    schema: sourceSchema,
    added: {},
    rows: ({ content }) => content.sources.map(strip),
  },
  {
    id: 'organisations',
    title: 'Organisations',
    row: 'One body that funds, receives, announces or runs something.',
    schema: organisationSchema,
    added: {},
    rows: ({ content }) => content.organisations.map(strip),
  },
  {
    id: 'people',
    title: 'People',
    row: 'One role held by one person.',
    schema: personSchema,
    added: {},
    rows: ({ content }) => content.people.map(strip),
  },
  {
    id: 'disagreements',
    title: 'Disagreements',
    row: 'One point on which sources contradict each other.',
    schema: disagreementSchema,
    added: {},
    rows: ({ content }) => content.disagreements.map(strip),
  },
  {
    id: 'disclosures',
    title: 'Disclosures',
    row: 'The state of one expected disclosure of one programme.',
    schema: disclosureStateSchema,
    added: { programme: 'The programme.', disclosure: 'The expected disclosure.' },
    rows: ({ content }) =>
      content.disclosures.flatMap(({ id, states }) =>
        Object.entries(states).map(([disclosure, state]) => ({ programme: id, disclosure, ...state })),
      ),
  },
  {
    id: 'awards-without-sums',
    title: 'Awards without sums',
    row: 'One body named as a winner or recipient with no sum stated.',
    schema: awardWithoutSumSchema,
    added: {},
    rows: ({ content }) => content.awardsWithoutSums.map(({ id: _id, ...award }) => strip(award)),
  },
  {
    id: 'outcomes',
    title: 'Outcomes of promises',
    row: 'One promise and a later statement that an editor matched to it.',
    schema: outcomeSchema,
    added: {},
    rows: ({ content }) => content.outcomes.map(({ id: _id, ...pair }) => strip(pair)),
  },
  {
    id: 'explanations',
    title: 'Explanations of gaps',
    row: 'Why one sum differs from the one it is checked against.',
    schema: explanationSchema,
    added: {},
    rows: ({ content }) => content.explanations.map(({ id: _id, ...explanation }) => strip(explanation)),
  },
];

/** The row with its short texts in plain words, each sum written out. */
const texts = (record: PublicRecord, row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      fields.includes(name) && typeof value === 'string' ? plainText(record, value) : value,
    ]),
  );
