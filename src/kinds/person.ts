// A role held by one person: one row of content/people.csv.
import { id, optional, partialDate, references, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const person = kind({
  name: 'person',
  collection: 'people',
  one: 'role',
  many: 'roles of people',
  title: 'People',
  row: 'One role held by one person.',
  home: { form: 'table', file: 'people.csv' },
  fields: {
    id: id('The id of the role; it never changes.'),
    name: text('The name of the person.', { oneLine: true }),
    role: text('The role.'),
    organisation_as_stated: optional(
      text('The organisation in the words of the source.', { label: 'Organisation as the source names it' }),
    ),
    organisations: optional(references('organisations', 'The organisations meant.', { one: 'Organisation' })),
    from: optional(partialDate('When the role began, where a source says.')),
    to: optional(partialDate('When the role ended, where a source says.', { notBefore: 'from' })),
    sources: references('sources', 'The sources that show it.', { one: 'Source' }),
  },
  id: 'own',
  hangsOn: [],
  toldOn: ['organisations'],
  called: (say, id) => `${say('name') || id}, ${say('role')}`,
  page: null,
  address: ({ id }) => `/people/#${id}`,
  dataSet: { id: 'people' },
  article: null,
});

export type PersonFields = FieldsOf<typeof person>;
