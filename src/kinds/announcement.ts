// An announcement or event: content/news/<year>/<date>-<words>.mdx.
import { entries, optional, partialDate, publishAt, quotation, reference, references, text } from './fields.ts';
import { FOR_EVER } from './id-in-address.ts';
import { kind, type FieldsOf } from './kind.ts';

export const announcement = kind({
  name: 'announcement',
  collection: 'news',
  one: 'announcement',
  many: 'announcements',
  title: 'Announcements',
  row: 'One announcement or event.',
  home: { form: 'article', folder: 'news', byYear: true },
  fields: {
    title: text('The headline, in our own words; a sum is written as its statement, for example [f-0038].', {
      sums: 'bound',
      oneLine: true,
    }),
    date: partialDate('When it was announced or happened, as exact as the source.'),
    programmes: optional(references('programmes', 'The programmes it concerns.', { one: 'Programme' })),
    organisations: optional(references('organisations', 'The organisations it names.', { one: 'Organisation' })),
    figures: optional(
      references('statements', 'The statements of money that its own sources make.', { one: 'Statement of money' }),
    ),
    sources: references('sources', 'The sources it rests on.', { one: 'Source' }),
    quotes: optional(
      entries(
        {
          words: quotation('The words of a source.'),
          source: reference(
            'sources',
            'The source of the words, one of those listed.',
            undefined,
            'Write the id of the source in which the words stand: nobody is quoted without saying where.',
          ),
        },
        'Short quotations from its sources.',
        {
          label: 'Quotation',
          rows: {
            id: 'announcement-quotations',
            title: 'Quotations in announcements',
            row: 'One short quotation from a source of one announcement.',
          },
        },
      ),
    ),
    publish_at: publishAt(),
  },
  id: 'file',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('title') || id,
  page: 'news',
  address: ({ id, date }) => `/news/${String(date).slice(0, 4)}/${id}/`,
  dataSet: { id: 'announcements' },
  article: {
    aboutTheRecord: false,
    title: 'title',
    description: 'What was announced or happened, and when.',
    icon: 'campaign',
    path: '{{date | truncate(4)}}/{{slug}}',
    slug: {
      template: '{{date}}-{{title}}',
      hint: `The date as it stands above, a hyphen, and two or three words. ${FOR_EVER}`,
      pattern: [
        '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:-[a-z0-9]+)+$',
        'Write the date and a few words in lower-case letters joined by hyphens, for example 2019-08-08-ai-lab.',
      ],
    },
    summary: '{{date}} · {{title}}',
    sortedBy: 'date',
  },
});

export type AnnouncementFields = FieldsOf<typeof announcement>;
