// A programme, fund, service, review or piece of background: content/programmes/<id>.mdx.
import {
  entries,
  oneOf,
  optional,
  partialDate,
  publishAt,
  reference,
  references,
  text,
  texts,
  yesNo,
} from './fields.ts';
import { FILE_NAME, FOR_EVER } from './id-in-address.ts';
import { kind, type FieldsOf } from './kind.ts';

export const ENTRY_KINDS = ['programme', 'fund', 'service', 'review', 'history'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_KIND_WORD: Record<EntryKind, string> = {
  programme: 'Programme',
  fund: 'Fund',
  service: 'Service',
  review: 'Review or plan',
  history: 'History',
};

export const STATUSES = ['planned', 'active', 'paused', 'scaled-back', 'merged', 'closed', 'completed'] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_WORD: Record<Status, string> = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  'scaled-back': 'Scaled back',
  merged: 'Merged',
  closed: 'Closed',
  completed: 'Completed',
};

/** One dated sighting of the status of a programme. */
export const sighting = {
  on: partialDate('The day, month or year in which the source saw this status.'),
  status: oneOf(STATUSES, 'The status that the source shows.', { words: STATUS_WORD }),
  note: text('What happened, in a few words; a sum is written as its statement, for example [f-0038].', {
    sums: 'bound',
  }),
  source: reference('sources', 'The source that shows it: an id in sources.csv.'),
};

export const programme = kind({
  name: 'programme',
  collection: 'programmes',
  one: 'programme',
  many: 'programmes',
  title: 'Programmes',
  row: 'One programme, fund, service, review or piece of background.',
  home: { form: 'article', folder: 'programmes' },
  fields: {
    name: text('The full name.', { oneLine: true }),
    short_name: text('The name used in lists and charts.', { oneLine: true }),
    aliases: optional(
      texts('Another name or acronym that readers may search for.', 'Other names and acronyms.', {
        label: 'Also called',
        one: 'Other name',
      }),
    ),
    theme: reference('themes', 'The theme: an id in themes.yaml.'),
    kind: oneOf(
      ENTRY_KINDS,
      'What this entry is: a programme, a fund, a service, a review (a document) or history (background from before ' +
        'NHSX).',
      { label: 'What it is', words: ENTRY_KIND_WORD },
    ),
    named_at_launch: yesNo('Whether the launch article of July 2019 names it.', { label: 'Named when NHSX launched' }),
    status: optional(
      oneOf(STATUSES, 'The status last found in a source; leave out when no source settles it.', {
        words: STATUS_WORD,
        missing: 'No source settles its status.',
      }),
    ),
    status_on: optional(
      partialDate('When that status was last seen; leave out when the source is undated.', {
        label: 'Status last seen',
        missing: 'There is no status, or its source is undated.',
      }),
    ),
    started: optional(
      partialDate('When it started, as exact as the source; leave out when not found.', { missing: 'Not found.' }),
    ),
    ended: optional(
      partialDate('When it ended, as exact as the source; leave out when not found.', {
        notBefore: 'started',
        missing: 'Not found.',
      }),
    ),
    lead_body: optional(text('Who led it, in words.', { oneLine: true })),
    lead_bodies: optional(
      references(
        'organisations',
        'The bodies that lead_body says led it, in its order, to which a request for information could go; leave out ' +
          'who only helped, and a body that is gone without a known successor.',
        { label: 'Bodies that led it', one: 'Lead body', missing: 'It is not known which body may be asked.' },
      ),
    ),
    predecessors: optional(references('programmes', 'Entries that this one followed.', { one: 'Predecessor' })),
    successors: optional(references('programmes', 'Entries that followed this one.', { one: 'Successor' })),
    part_of: optional(
      reference('programmes', 'The entry of which this one is a part.', {
        label: 'Is a part of',
        missing: 'It is not a part of another entry.',
      }),
    ),
    summary: text('One or two sentences: what it is and where it stands.', { sums: 'bound' }),
    aims: optional(text('What it was for.', { sums: 'bound' })),
    outcome: optional(
      text('What came of it, as sources say; leave out when they do not.', {
        sums: 'bound',
        missing: 'Sources do not say what came of it.',
      }),
    ),
    no_total: optional(
      text('Why no total can be given, when it has statements of money and none of them is counted.', {
        label: 'Why there is no total',
        sums: 'bound',
        missing: 'It has a total, or no statements of money.',
      }),
    ),
    status_history: optional(
      entries(sighting, 'Dated sightings of its status, oldest first.', {
        label: 'Sighting of its status',
        oldestFirst: { by: 'on', one: 'sighting' },
        rows: {
          id: 'status-history',
          title: 'Status of programmes',
          row: 'One dated sighting of the status of one programme.',
        },
      }),
    ),
    sources: references('sources', 'The sources this entry rests on.', { one: 'Source' }),
    publish_at: publishAt(),
  },
  id: 'file',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('name') || id,
  page: 'programmes',
  address: ({ id }) => `/programmes/${id}/`,
  dataSet: { id: 'programmes' },
  article: {
    aboutTheRecord: false,
    title: 'name',
    description: 'Programmes, funds, services, reviews and background.',
    icon: 'account_tree',
    slug: { template: '{{short_name}}', hint: `A short name in lower-case letters. ${FOR_EVER}`, pattern: FILE_NAME },
    summary: '{{name}}',
  },
});

export type ProgrammeFields = FieldsOf<typeof programme>;
export type StatusSighting = NonNullable<ProgrammeFields['status_history']>[number];
