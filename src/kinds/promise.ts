// Something that was undertaken, to be done by a day or without one: one row of content/promises.csv.
import { amount, id, optional, partialDate, quotation, reference, references, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const promise = kind({
  name: 'promise',
  collection: 'promises',
  one: 'promise',
  many: 'promises',
  title: 'Promises',
  row: 'One undertaking by one body or person, with its target and its day where there are any.',
  home: { form: 'table', file: 'promises.csv' },
  fields: {
    id: id('The id of the promise; it never changes.'),
    programme: reference('programmes', 'The programme it concerns.'),
    made_by: optional(
      reference('organisations', 'The body that made it.', {
        label: 'Made by',
        missing: 'No body is named as having made it.',
      }),
    ),
    made_by_person: optional(
      text('The person who made it, by name.', { label: 'Made by', missing: 'No person is named as having made it.' }),
    ),
    made_on: optional(partialDate('When it was made, as exact as the source.', { label: 'Made on' })),
    what: text('What was undertaken, in our own words; a sum is written as its statement, for example [f-0038].', {
      label: 'What was undertaken',
      sums: 'bound',
    }),
    target_value: optional(
      amount('The number to be reached, in digits, where there is one.', {
        label: 'Target',
        missing: 'It set no number.',
        unit: 'of what target_unit says',
      }),
    ),
    target_unit: optional(
      text('What the number counts, for example "% of trusts".', {
        label: 'Unit of the target',
        missing: 'It set no number.',
      }),
    ),
    due: optional(
      partialDate('The day, month or year by which it was to be done.', {
        label: 'Due',
        notBefore: 'made_on',
        missing: 'Sources show no day by which it was due.',
      }),
    ),
    statements: optional(
      references('statements', 'The statements of money it speaks of.', { one: 'Statement of money' }),
    ),
    source: reference('sources', 'The source that shows it was made.'),
    quote: quotation('The words of the promise.', { label: 'Quotation' }),
    supersedes: optional(
      reference('promises', 'The earlier promise that this one replaced.', {
        label: 'Replaces',
        missing: 'It replaced no earlier promise.',
      }),
    ),
    searched: optional(
      text('What was looked for, where nothing was found of what became of it.', {
        label: 'What was looked for',
        missing: 'Something was found, or nobody noted what was looked for.',
      }),
    ),
  },
  id: 'own',
  hangsOn: ['programme', 'source'],
  toldOn: ['programme', 'made_by'],
  called: (say, id) => say('what') || id,
  page: 'promises',
  address: ({ id }) => `/promises/${id}/`,
  dataSet: { id: 'promises' },
  article: null,
});

export type PromiseFields = FieldsOf<typeof promise>;
