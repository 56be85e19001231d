// npm run new, source: a row of content/sources.csv.
import { sourceAddress } from '../../domain/addresses.ts';
import type { Content } from '../../domain/content.ts';
import { source as kind } from '../../kinds/source.ts';
import { withRow } from './adding.ts';
import { embargo } from './embargo.ts';
import type { EntryKind } from './entry-kind.ts';
import { slug } from './slug.ts';

const { fields } = kind;

const STANDING_HINTS = [
  { value: 'official', label: 'official' },
  { value: 'parliament-or-audit', label: 'parliament-or-audit' },
  { value: 'research', label: 'research' },
  { value: 'trade-press', label: 'trade-press' },
  { value: 'national-press', label: 'national-press' },
  { value: 'local-press', label: 'local-press' },
  { value: 'mirror', label: 'mirror', hint: 'a copy or reprint; name the first publisher in the note' },
  { value: 'weak', label: 'weak', hint: 'partisan, personal, anonymous or secondary' },
];

export const source: EntryKind = {
  name: 'source',
  label: 'a page or document that is relied on',
  questions: [
    {
      name: 'url',
      ask: 'The address that was read.',
      field: fields.url,
      example: 'https://www.nao.org.uk/reports/digital-transformation/',
      check: (value, _answers, content) => {
        const same = content.sources.find((entry) => plain(entry.url) === plain(value));
        return same === undefined ? null : `This page is here already: ${same.id}.`;
      },
    },
    {
      name: 'title',
      ask: 'The title of the page or document.',
      field: fields.title,
      example: 'Digital transformation in the NHS',
    },
    { name: 'publisher', ask: 'Who published it?', field: fields.publisher, example: 'National Audit Office' },
    {
      name: 'published_on',
      ask: 'The date on the page, if it shows one.',
      field: fields.published_on,
      optional: true,
      example: '2020-05-15',
    },
    {
      name: 'standing',
      ask: 'How near to the facts is it?',
      field: fields.standing,
      choices: STANDING_HINTS,
      example: 'parliament-or-audit',
    },
    {
      name: 'id',
      ask: 'Its id: publisher, date and a word or two on the topic. It never changes.',
      field: fields.id,
      example: 'nao-2020-05-15-digital-transformation',
      initial: ({ publisher = '', published_on = '', title = '' }, content) =>
        [nameInIds(publisher, content), published_on, slug(title, 3)].filter((part) => part !== '').join('-'),
      check: (value, _answers, content) =>
        content.sources.some((entry) => entry.id === value) ? 'This id is in use: add a word on the topic.' : null,
    },
    {
      name: 'note',
      ask: 'What should one know about it?',
      field: fields.note,
      optional: true,
      example: 'Reprint; the first publisher is the department.',
    },
    embargo,
  ],
  write: (answers, _content, read) => [{ path: 'sources.csv', text: withRow(read('sources.csv'), answers) }],
  address: (answers) => sourceAddress(answers.id!),
  after: (answers) => [`Its id is ${answers.id}: write <Source id="${answers.id}" /> behind what rests on it.`],
};

/** What the ids of this publisher's other sources begin with, most of them; else its name. */
function nameInIds(publisher: string, { sources }: Content): string {
  const used = new Map<string, number>();
  for (const entry of sources) {
    const first = entry.id.split('-')[0]!;
    if (entry.publisher === publisher) used.set(first, (used.get(first) ?? 0) + 1);
  }
  return [...used].sort((a, b) => b[1] - a[1])[0]?.[0] ?? slug(publisher, 2);
}

/** An address without what does not change the page: scheme, "www." and a slash at the end. */
const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
