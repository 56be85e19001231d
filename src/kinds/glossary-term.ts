// A term of the field or of this record: one item of content/glossary.yaml.
import { asText } from './field.ts';
import { optional, reference, text, texts } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

/** The id of a term: its words joined by hyphens. */
export const termId = (term: string) =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const glossaryTerm = kind({
  name: 'glossary-term',
  collection: 'glossary',
  one: 'term',
  many: 'terms',
  title: 'Glossary',
  row: 'One term of the field or of this record.',
  home: { form: 'list', file: 'glossary.yaml' },
  fields: {
    term: text('The term.', { oneLine: true }),
    also: optional(
      texts('An acronym or other form.', 'Acronyms and other forms that readers may search for.', {
        label: 'Also called',
        one: 'Other form',
      }),
    ),
    definition: text('What it means, in plain words.'),
    programme: optional(
      reference('programmes', 'The programme it names.', { missing: 'It names no programme of the record.' }),
    ),
  },
  id: { words: 'term', of: ({ term }) => termId(asText(term)) },
  hangsOn: ['programme'],
  toldOn: [],
  called: (say, id) => say('term') || id,
  page: null,
  address: ({ id }) => `/glossary/#${id}`,
  dataSet: { id: 'glossary' },
  article: null,
});

export type GlossaryTermFields = FieldsOf<typeof glossaryTerm>;
