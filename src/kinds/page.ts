// A page about the record itself: content/pages/<id>.mdx.
import { publishAt, text, wholeNumber } from './fields.ts';
import { FILE_NAME, FOR_EVER } from './id-in-address.ts';
import { kind, type FieldsOf } from './kind.ts';

export const page = kind({
  name: 'page',
  collection: 'pages',
  one: 'page about this record',
  many: 'pages about this record',
  title: 'Pages about the record',
  row: 'One page about the record itself.',
  home: { form: 'article', folder: 'pages' },
  fields: {
    title: text('The title.', { oneLine: true }),
    summary: text('One sentence that says what the page answers.'),
    order: wholeNumber(
      'Its place in the list of pages, a whole number.',
      'Write a whole number: the place in the list.',
    ),
    publish_at: publishAt(),
  },
  id: 'file',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('title') || id,
  page: 'about',
  address: ({ id }) => (id === 'about' ? '/about/' : `/about/${id}/`),
  dataSet: { id: 'pages' },
  article: {
    aboutTheRecord: true,
    title: 'title',
    description: 'What the record is and how it is made.',
    icon: 'description',
    slug: { template: '{{title}}', hint: `One or two words in lower-case letters. ${FOR_EVER}`, pattern: FILE_NAME },
    summary: '{{title}}',
  },
});

export type PageFields = FieldsOf<typeof page>;
