// The state of one expected disclosure of one programme: content/disclosures.yaml, below the two names that are its
// keys.
import { oneOf, optional, reference, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const DISCLOSURE_STATES = ['published', 'not-published', 'not-applicable', 'unknown'] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export const DISCLOSURE_WORD: Record<DisclosureState, string> = {
  published: 'Published',
  'not-published': 'Not published',
  'not-applicable': 'Not applicable',
  unknown: 'Unknown',
};

export const disclosure = kind({
  name: 'disclosure',
  collection: 'disclosures',
  one: 'disclosure',
  many: 'disclosures',
  title: 'Disclosures',
  row: 'The state of one expected disclosure of one programme.',
  home: { form: 'section', file: 'disclosures.yaml', section: 'programmes', entry: 'a state of a disclosure in' },
  fields: {
    programme: reference('programmes', 'The programme.', { key: true }),
    disclosure: reference('expectedDisclosures', 'The expected disclosure.', { key: true }),
    state: oneOf(DISCLOSURE_STATES, 'published, not-published, not-applicable or unknown; never blank.', {
      words: DISCLOSURE_WORD,
    }),
    note: text('What was published, or why it is not there.'),
    source: optional(reference('sources', 'The source that shows it.', { missing: 'No source shows it.' })),
  },
  id: {
    words: 'disclosure',
    of: ({ programme, disclosure }) => `${String(programme)}.${String(disclosure)}`,
  },
  hangsOn: ['programme'],
  toldOn: ['programme'],
  called: (say) => `${say('disclosure')} (${say('programme')})`,
  page: null,
  address: ({ programme }) => `/programmes/${String(programme)}/#disclosed`,
  dataSet: { id: 'disclosures' },
  article: null,
});

export type DisclosureFields = FieldsOf<typeof disclosure>;
