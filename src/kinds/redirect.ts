// A page that has moved: one row of content/redirects.csv.
import { asText } from './field.ts';
import { siteAddress, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const redirect = kind({
  name: 'redirect',
  collection: 'redirects',
  one: 'redirect',
  many: 'redirects',
  title: 'Redirects',
  row: 'One page that has moved.',
  home: { form: 'table', file: 'redirects.csv' },
  fields: {
    from: siteAddress('The old address, which keeps answering for ever.'),
    to: siteAddress('The address of the page that stands for it now.'),
    reason: text('Why the page moved, in a sentence that readers will see.'),
  },
  id: { words: 'old address', of: ({ from }) => asText(from) },
  hangsOn: ['from', 'to'],
  toldOn: [],
  called: (say, id) => `${id} to ${say('to')}`,
  page: null,
  address: ({ to }) => String(to),
  dataSet: { id: 'redirects' },
  article: null,
});

export type RedirectFields = FieldsOf<typeof redirect>;
