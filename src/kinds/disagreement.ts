// A point on which sources disagree, and the nature of it: one item of content/disagreements.yaml.
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

/** What a difference between sources is; only the first is a true contradiction. */
export const NATURES = ['contradiction', 'different-moments', 'different-scope', 'rounding', 'settled'] as const;
export type Nature = (typeof NATURES)[number];

export const NATURE_WORD: Record<Nature, string> = {
  contradiction: 'Contradiction',
  'different-moments': 'Different moments',
  'different-scope': 'Different things counted',
  rounding: 'Rounding',
  settled: 'Settled',
};

/** What the nature means, for readers. */
export const NATURE_MEANING: Record<Nature, string> = {
  contradiction: 'Sources contradict each other about one and the same thing, and nothing read settles it.',
  'different-moments':
    'No contradiction: the sources speak of different moments, such as a plan, a contract, and what came of it.',
  'different-scope': 'No contradiction: the sources do not speak of, or count, the same thing.',
  rounding: 'No contradiction: the sources round differently.',
  settled: 'The sources differ, and what was read settles what holds.',
};

export const disagreement = kind({
  name: 'disagreement',
  collection: 'disagreements',
  one: 'disagreement',
  many: 'disagreements',
  title: 'Disagreements',
  row: 'One point on which sources disagree, with the nature of the difference.',
  home: { form: 'list', file: 'disagreements.yaml' },
  fields: {
    id: id('The id of the disagreement; it never changes.'),
    topic: oneOf(TOPICS, 'What they disagree on.', { words: TOPIC_WORD }),
    nature: oneOf(
      NATURES,
      'What the difference is: contradiction (one and the same thing, and nothing read settles it), ' +
        'different-moments (such as an offer and an award, or a plan and what came of it), different-scope ' +
        '(not the same thing is counted), rounding, or settled (position says by what).',
      { words: NATURE_WORD },
    ),
    programme: reference('programmes', 'The programme it concerns.'),
    what: text('The point, in one sentence.', { label: 'The point', sums: 'said' }),
    statements: entries(
      {
        says: text('What this source says.'),
        source: reference('sources', 'The source that says it.'),
      },
      'What each source says.',
      {
        label: 'What a source says',
        least: [2, 'List at least two statements that disagree.'],
        rows: {
          id: 'disagreement-statements',
          title: 'What sources say in disagreements',
          row: 'What one source says on one point on which sources disagree.',
        },
      },
    ),
    figures: optional(references('statements', 'The statements of money it touches.', { one: 'Statement of money' })),
    position: text('What the record says about it, and why.', { label: 'What the record says', sums: 'said' }),
    would_settle: optional(
      text('What would settle it.', {
        label: 'What would settle it',
        sums: 'said',
        missing: 'The record names nothing that would settle it.',
      }),
    ),
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
