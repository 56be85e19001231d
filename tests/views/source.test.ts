import { expect, test } from 'vitest';
import { sourceView, sourceViews } from '../../src/views/source.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();

test('a source says who, when and how near to the facts', () => {
  expect(sourceView(record.sources.get('gazette-2019-07-01-lantern')!)).toEqual({
    id: 'gazette-2019-07-01-lantern',
    title: 'Lantern lit, at last',
    publisher: 'Riverland Gazette',
    date: '1 July 2019',
    standing: 'trade-press',
    standingWord: 'Trade press',
    href: '/sources/gazette-2019-07-01-lantern/',
    url: 'https://gazette.example/lantern',
    archivedUrl: null,
    note: null,
  });
});

test('a source without a date is undated, never blank', () =>
  expect(sourceView(record.sources.get('blog-undated')!)).toMatchObject({
    date: 'undated',
    standingWord: 'Weak source',
    note: 'Nobody knows who writes it.',
  }));
test('of several, each once, in the order named', () =>
  expect(sourceViews(record, ['blog-undated', 'unused-2018', 'blog-undated']).map(({ id }) => id)).toEqual([
    'blog-undated',
    'unused-2018',
  ]));
