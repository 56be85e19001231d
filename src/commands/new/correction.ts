// npm run new, correction: an item at the top of content/corrections.yaml.
import { correction as kind } from '../../kinds/correction.ts';
import { withItem, yamlText } from './adding.ts';
import type { EntryKind } from './entry-kind.ts';
import { noPage } from './redirect.ts';

const { fields } = kind;

export const correction: EntryKind = {
  name: 'correction',
  label: 'something that this record had wrong',
  questions: [
    {
      name: 'where',
      ask: 'The address of the page that was wrong.',
      field: fields.where,
      example: '/programmes/ai-lab/',
      check: (value, _answers, content) => noPage(value, content),
    },
    { name: 'was', ask: 'What was wrong?', field: fields.was, example: 'The start was given as 2018.' },
    { name: 'is', ask: 'What is right?', field: fields.is, example: 'It started in August 2019.' },
    {
      name: 'on',
      ask: 'The day it was corrected.',
      field: fields.on,
      example: '2026-11-22',
      initial: () => new Date().toISOString().slice(0, 10),
    },
    {
      name: 'since',
      ask: 'Since when was it wrong?',
      field: fields.since,
      optional: true,
      example: '2026-10',
      check: (value, { on }) =>
        on !== undefined && value > on ? 'Write a date that is not after the correction.' : null,
    },
    {
      name: 'noticed_by',
      ask: 'Who noticed it, by role and never by name?',
      field: fields.noticed_by,
      optional: true,
      example: 'a reader',
    },
    {
      name: 'statement',
      ask: 'Which statement of money was wrong, if it was one?',
      field: fields.statement,
      optional: true,
      quiet: true,
      example: 'f-0038',
      initial: ({ where = '' }) => /^\/funding\/(f-\d+)\/$/.exec(where)?.[1],
    },
    {
      name: 'field',
      ask: 'Which field was wrong, as it is named in the file?',
      field: fields.field,
      optional: true,
      quiet: true,
      example: 'amount_gbp',
    },
    { name: 'note', ask: 'What else should a reader know?', field: fields.note, optional: true, quiet: true },
    {
      name: 'id',
      ask: 'Its id. It never changes.',
      field: fields.id,
      example: 'ai-lab-start-date',
      initial: ({ where = '', on = '' }, content) =>
        freeId(
          `${
            where
              .split('/')
              .filter((part) => part !== '')
              .at(-1) ?? 'home'
          }-${on}`,
          content.corrections.map((entry) => entry.id),
        ),
      check: (value, _answers, content) =>
        content.corrections.some((entry) => entry.id === value) ? 'This id is in use: choose another.' : null,
    },
  ],
  write: (answers, _content, read) => {
    const item = Object.entries(fields).flatMap(([name, { form }]): [string, string][] => {
      const answer = answers[name];
      if (!answer) return [];
      return [[name, ['id', 'address', 'field-name'].includes(form) ? answer : yamlText(answer)]];
    });
    return [{ path: 'corrections.yaml', text: withItem(read('corrections.yaml'), item) }];
  },
  address: () => '/corrections/',
  after: () => ['This item tells of the mistake. The fact itself is mended in its own file.'],
};

function freeId(wanted: string, used: readonly string[]): string {
  for (let number = 2, id = wanted; ; number += 1) {
    if (!used.includes(id)) return id;
    id = `${wanted}-${number}`;
  }
}
