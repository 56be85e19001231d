// npm run new, organisation: a row of content/organisations.csv.
import { organisationAddress } from '../../domain/addresses.ts';
import { nearest } from '../../domain/nearest.ts';
import { organisation as kind } from '../../kinds/organisation.ts';
import { withRow } from './adding.ts';
import type { EntryKind } from './entry-kind.ts';
import { slug } from './slug.ts';

const { fields } = kind;

export const organisation: EntryKind = {
  name: 'organisation',
  label: 'a body that funds, receives, announces or runs something',
  questions: [
    {
      name: 'name',
      ask: 'The name.',
      field: fields.name,
      example: 'Leeds Teaching Hospitals NHS Trust',
      check: (value, _answers, content) => {
        const same = content.organisations.find((body) =>
          [body.name, ...(body.also_known_as ?? [])].some((name) => name.toLowerCase() === value.toLowerCase()),
        );
        return same === undefined ? null : `This body is here already: ${same.id}.`;
      },
    },
    {
      name: 'kind_of_body',
      ask: 'What sort of body is it?',
      field: fields.kind,
      example: 'acute-trust',
      check: (value, _answers, content) => {
        const kinds = [...new Set(content.organisations.map((body) => body.kind))];
        const near = kinds.includes(value) ? null : nearest(value, kinds);
        return near === null ? null : `Other bodies are called "${near}": use the same word.`;
      },
    },
    {
      name: 'also_known_as',
      ask: 'Other names and acronyms, separated by ";".',
      field: fields.also_known_as,
      optional: true,
      example: 'LTHT',
    },
    {
      name: 'id',
      ask: 'Its id. It never changes.',
      field: fields.id,
      example: 'leeds-teaching-hospitals',
      initial: ({ name = '' }) => slug(name.replace(/\b(?:NHS|Foundation|Trust|Ltd|Limited|plc)\b/gi, '')),
      check: (value, _answers, content) =>
        content.organisations.some((body) => body.id === value) ? 'This id is in use: choose another.' : null,
    },
  ],
  write: (answers, _content, read) => [
    {
      path: 'organisations.csv',
      text: withRow(read('organisations.csv'), { ...answers, kind: answers.kind_of_body! }),
    },
  ],
  address: (answers) => organisationAddress(answers.id!),
};
