// A document relied on: one row of content/sources.csv.
import { id, oneOf, optional, partialDate, publishAt, text, webAddress } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const STANDINGS = [
  'official',
  'parliament-or-audit',
  'research',
  'trade-press',
  'national-press',
  'local-press',
  'mirror',
  'weak',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_WORD: Record<Standing, string> = {
  official: 'Official',
  'parliament-or-audit': 'Parliament or audit',
  research: 'Research',
  'trade-press': 'Trade press',
  'national-press': 'National press',
  'local-press': 'Local press',
  mirror: 'Copy of another publication',
  weak: 'Weak source',
};

export const STANDING_MEANING: Record<Standing, string> = {
  official: 'government, NHS bodies and the partners they run',
  'parliament-or-audit': 'Parliament, its committees, the National Audit Office',
  research: 'universities, think tanks, charities, evaluators and fact checkers',
  'trade-press': 'trade and professional press, trade bodies, suppliers and consultancies writing about their field',
  'national-press': 'general national news',
  'local-press': 'general local news',
  mirror: 'a copy or reprint of something first published elsewhere',
  weak: 'partisan, personal, anonymous or secondary pages',
};

/** What became of the address of a source, when it was last looked at; a source without one has not been checked. */
export const ADDRESS_STATES = ['live', 'moved', 'gone'] as const;
export type AddressState = (typeof ADDRESS_STATES)[number];

export const ADDRESS_STATE_WORD: Record<AddressState, string> = {
  live: 'The document was there',
  moved: 'It led to another address',
  gone: 'The document was gone',
};

export const source = kind({
  name: 'source',
  collection: 'sources',
  one: 'source',
  many: 'sources',
  title: 'Sources',
  row: 'One document relied on.',
  home: { form: 'table', file: 'sources.csv' },
  fields: {
    id: id('The id of the source; it never changes.'),
    title: text('The title of the page or document.', { oneLine: true }),
    publisher: text('Who published it.'),
    published_on: optional(
      partialDate('The date on the page; empty when it shows none.', { missing: 'The page shows no date.' }),
    ),
    url: webAddress('The address that was read.', { label: 'Address of the document' }),
    standing: oneOf(
      STANDINGS,
      'How near to the facts it is: official, parliament-or-audit, research, trade-press, national-press, ' +
        'local-press, mirror (a copy or reprint) or weak (partisan, personal, anonymous or secondary).',
      { words: STANDING_WORD },
    ),
    note: optional(text('What to know about it.', { missing: 'There is nothing to add.' })),
    archived_url: optional(
      webAddress('The address of a copy at a public web archive; npm run sources prints where to look for one.', {
        label: 'Archived copy',
        missing: 'No archived copy is on record.',
      }),
    ),
    read_on: optional(
      partialDate('The day on which it was read for this record, as exact as it was noted.', {
        notBefore: 'published_on',
        missing: 'Nobody noted the day.',
      }),
    ),
    checked_on: optional(
      partialDate('The day on which its address was last opened and an archived copy was last looked for.', {
        label: 'Address checked on',
        notBefore: 'published_on',
        missing: 'Nobody has checked.',
      }),
    ),
    state: optional(
      oneOf(
        ADDRESS_STATES,
        'What was at its address on that day: live (the document), moved (it led to another address) or gone; empty ' +
          'when nobody has checked.',
        { label: 'State of the address', words: ADDRESS_STATE_WORD, missing: 'Nobody has checked.' },
      ),
    ),
    publish_at: publishAt(),
  },
  id: 'own',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('title') || id,
  page: 'sources',
  address: ({ id }) => `/sources/${id}/`,
  dataSet: { id: 'sources' },
  article: null,
});

export type SourceFields = FieldsOf<typeof source>;
