// Something every programme is expected to disclose: one item of "expected" in content/disclosures.yaml.
import { id, text, yesNo } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const expectedDisclosure = kind({
  name: 'expected-disclosure',
  collection: 'expectedDisclosures',
  one: 'expected disclosure',
  many: 'expected disclosures',
  title: 'Expected disclosures',
  row: 'One thing that every programme is expected to disclose.',
  home: {
    form: 'section',
    file: 'disclosures.yaml',
    section: 'expected',
    entry: 'an expected disclosure at the top of',
  },
  fields: {
    id: id('The id of the expected disclosure.'),
    name: text('Its name.', { oneLine: true }),
    question: text('The question it answers.'),
    asks_for: text('What a request for it asks for, as the end of "please send me, as far as you hold it, …".', {
      label: 'What a request asks for',
      sums: 'none',
    }),
    about_money: yesNo('Whether figures of money help to ask for it: a drafted request then names those known.', {
      label: 'Is about money',
    }),
  },
  id: 'own',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('name') || id,
  page: null,
  address: () => '/gaps/',
  dataSet: { id: 'expected-disclosures' },
  article: null,
});

export type ExpectedDisclosure = FieldsOf<typeof expectedDisclosure>;
