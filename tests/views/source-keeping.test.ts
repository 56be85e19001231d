import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/content.ts';
import { sourceKeeping } from '../../src/views/source-keeping.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const keeping = (fields: Partial<Source>) => {
  const record = smallRecord(({ sources }) => Object.assign(entry(sources, 'unused-2018'), fields));
  return sourceKeeping(record.sources.get('unused-2018')!);
};
const COPY = 'https://archive.example/20200102030405/https://college.example/paper';

test('that nobody has looked is said plainly', () =>
  expect(keeping({})).toEqual([
    'Whether its address still works has not been checked.',
    'No archived copy has been looked for yet.',
  ]));

test('a copy is not said to be missing where there is one', () =>
  expect(keeping({ archived_url: COPY, read_on: '2026-11' })).toEqual([
    'Read for this record in November 2026.',
    'Whether its address still works has not been checked.',
  ]));

test.each([
  ['live', 'The document was there'],
  ['moved', 'It led to another address'],
  ['gone', 'The document was gone'],
] as const)('what was found has its day: %s', (state, words) =>
  expect(keeping({ read_on: '2019', checked_on: '2026-12-03', state })).toEqual([
    'Read for this record in 2019.',
    `${words} on 3 December 2026.`,
    'No archived copy was found on 3 December 2026.',
  ]),
);

test('the page of a source says it, and has the address of the copy', () => {
  const record = smallRecord(({ sources }) => (entry(sources, 'unused-2018').archived_url = COPY));
  const page = sourcePage(record, record.sources.get('unused-2018')!);
  expect([page.source.archivedUrl, page.keeping]).toEqual([
    COPY,
    'Whether its address still works has not been checked.',
  ]);
});
