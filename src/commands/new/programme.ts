// npm run new, programme: a file under content/programmes/, and its states in content/disclosures.yaml.
import { programmeAddress } from '../../domain/addresses.ts';
import { programme as kind, sighting } from '../../kinds/programme.ts';
import { id } from '../../kinds/fields.ts';
import { withDisclosures, yamlText } from './adding.ts';
import { embargo } from './embargo.ts';
import type { EntryKind } from './entry-kind.ts';
import { firstParagraph, withSources } from './first-paragraph.ts';
import { frontMatter } from './front-matter.ts';
import type { Answers } from './question.ts';
import { slug } from './slug.ts';

const { fields } = kind;
const seen = ({ status = '' }: Answers) => status !== '';

export const programme: EntryKind = {
  name: 'programme',
  label: 'a programme, fund, service, review or piece of history',
  questions: [
    { name: 'name', ask: 'The full name.', field: fields.name, example: 'NHS AI Lab' },
    {
      name: 'short_name',
      ask: 'The name used in lists and charts.',
      field: fields.short_name,
      example: 'AI Lab',
      initial: ({ name = '' }) => name,
    },
    {
      name: 'id',
      ask: 'Its id, which is the name of its file and never changes.',
      field: id('The id.'),
      example: 'ai-lab',
      initial: ({ short_name = '' }) => slug(short_name),
      check: (value, _answers, content) =>
        content.programmes.some((entry) => entry.id === value) ||
        content.disclosures.some((entry) => entry.id === value)
          ? 'This id is in use: choose another.'
          : null,
    },
    { name: 'theme', ask: 'The theme.', field: fields.theme, example: 'data-and-ai' },
    { name: 'kind_of_programme', ask: 'What is it?', field: fields.kind, example: 'programme' },
    {
      name: 'named_at_launch',
      ask: 'Does the launch article of July 2019 name it?',
      field: fields.named_at_launch,
      example: 'no',
      initial: () => 'no',
    },
    {
      name: 'summary',
      ask: 'One or two sentences: what it is and where it stands.',
      field: fields.summary,
      example: 'A laboratory for artificial intelligence in health, announced in August 2019.',
    },
    {
      name: 'sources',
      ask: 'Which sources does it rest on?',
      field: fields.sources,
      example: 'mobihealthnews-ai-lab',
    },
    {
      name: 'status',
      ask: 'The status last found in a source.',
      field: fields.status,
      optional: true,
      example: 'active',
    },
    {
      name: 'status_on',
      ask: 'When did that source see it?',
      field: sighting.on,
      when: seen,
      example: '2020-09-08',
    },
    {
      name: 'status_note',
      ask: 'What happened, in a few words?',
      field: sighting.note,
      when: seen,
      example: 'First awards announced.',
    },
    {
      name: 'status_source',
      ask: 'Which source shows it?',
      field: sighting.source,
      when: seen,
      example: 'nihr-2020-09-08-ai-award-round-1',
      initial: ({ sources = '' }) => sources.split(';')[0],
    },
    embargo,
    firstParagraph('What is it? One paragraph in your own words.'),
  ],
  write: (answers, content, read) => {
    const sources = answers.sources!.split(';');
    const history = answers.status
      ? [
          `  - on: ${yamlText(answers.status_on!)}`,
          `    status: ${answers.status}`,
          `    note: ${yamlText(answers.status_note!)}`,
          `    source: ${answers.status_source}`,
        ]
      : [];
    const front = frontMatter(fields, {
      ...answers,
      kind: answers.kind_of_programme!,
      status: answers.status ?? '',
      sources,
      status_history: history,
    });
    const expected = content.expectedDisclosures.map((disclosure) => disclosure.id);
    return [
      { path: `programmes/${answers.id}.mdx`, isNew: true, text: `${front}\n${withSources(answers.text!, sources)}` },
      { path: 'disclosures.yaml', text: withDisclosures(read('disclosures.yaml'), answers.id!, expected) },
    ];
  },
  address: (answers) => programmeAddress(answers.id!),
  after: (answers) => [
    `In content/disclosures.yaml everything about ${answers.id} is "unknown": write there what the sources show.`,
  ],
};
