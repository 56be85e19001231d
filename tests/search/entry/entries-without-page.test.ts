// What is found although no page of it is indexed.
import { expect, it } from 'vitest';
import { searchRecords } from '../../../src/search/entry/entries-without-page.ts';
import { pageEntry } from '../../../src/search/entry/page-entry.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

const records = searchRecords(smallRecord());
const leadsTo = (word: string) =>
  records.filter(({ entry }) => entry.facts.help?.split('; ').includes(word)).map(({ url }) => url);

it('has people, terms and the pages that help', () => {
  const kinds = new Set(records.map(({ entry }) => entry.facets.kind![0]));
  expect([...kinds].sort()).toEqual(['About this record', 'Glossary term', 'Person']);
});

it.each([
  ['download', '/data/'],
  ['csv', '/data/'],
  ['rss', '/news/'],
  ['subscribe', '/news/'],
])('leads %s to %s', (word, address) => expect(leadsTo(word)).toEqual([address]));

it.each([
  ['contact', '/corrections/'],
  ['cite', '/about/licence/'],
])('leads %s to the page at %s', (word, address) =>
  expect(pageEntry('A page', address).facts.help?.split('; ')).toContain(word),
);

it('gives a page without words of its own no other names', () =>
  expect(pageEntry('A page', '/about/privacy/').facts).toEqual({ name: 'A page' }));
