// A point on which sources contradict each other: one item of content/disagreements.yaml.
import { entries, id, oneOf, optional, reference, references, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const TOPICS = ['money', 'count', 'date', 'wording'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_WORD: Record<Topic, string> = {
  money: 'Money',
  count: 'Numbers',
  date: 'Dates',
  wording: 'Wording',
};

export const disagreement = kind({
  name: 'disagreement',
  collection: 'disagreements',
  one: 'disagreement',
  many: 'disagreements',
  title: 'Disagreements',
  row: 'One point on which sources contradict each other.',
  home: { form: 'list', file: 'disagreements.yaml' },
  fields: {
    id: id('The id of the disagreement; it never changes.'),
    topic: oneOf(TOPICS, 'What they disagree on.', { words: TOPIC_WORD }),
    programme: reference('programmes', 'The programme it concerns.'),
    what: text('The point, in one sentence.', { label: 'The point', sums: 'said' }),
    statements: entries(
      {
        says: text('What this source says.'),
        source: reference('sources', 'The source that says it.'),
      },
      'What each source says.',
      { label: 'What a source says', least: [2, 'List at least two statements that disagree.'] },
    ),
    figures: optional(references('statements', 'The statements of money it touches.', { one: 'Statement of money' })),
    position: text('What the record says about it, and why.', { label: 'What the record says', sums: 'said' }),
    would_settle: optional(text('What would settle it.', { label: 'What would settle it', sums: 'said' })),
  },
  id: 'own',
  hangsOn: ['programme', 'figures', 'statements'],
  toldOn: ['programme'],
  called: (say, id) => say('what') || id,
  page: 'disagreements',
  address: ({ id }) => `/disagreements/${id}/`,
  dataSet: { id: 'disagreements' },
  article: null,
});

export type DisagreementFields = FieldsOf<typeof disagreement>;
