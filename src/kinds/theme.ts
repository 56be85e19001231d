// A theme that programmes are grouped under: one item of content/themes.yaml.
import { id, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const theme = kind({
  name: 'theme',
  collection: 'themes',
  one: 'theme',
  many: 'themes',
  title: 'Themes',
  row: 'One theme that programmes are grouped under.',
  home: { form: 'list', file: 'themes.yaml' },
  fields: {
    id: id('The id of the theme.'),
    name: text('Its name.', { oneLine: true }),
    description: text('One sentence on what belongs to it.'),
  },
  id: 'own',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('name') || id,
  page: null,
  address: ({ id }) => `/programmes/#${id}`,
  dataSet: { id: 'themes' },
  article: null,
});

export type ThemeFields = FieldsOf<typeof theme>;
