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

it.each([
  [
    '/people/#ada-vale-adviser',
    'Ada Vale. Adviser, dates not found. Director of Lantern, the ministry, from July 2019 to March 2021.',
    { kind: ['Person'], organisation: ['The Ministry of Riverland'] },
    { name: 'Ada Vale' },
  ],
  [
    '/people/#ben-marsh-head',
    'Ben Marsh. Head of records, North Trust, to 2022.',
    { kind: ['Person'], organisation: ['North Trust'] },
    { name: 'Ben Marsh' },
  ],
  [
    '/glossary/#counted',
    'Counted. The statement with which the record leads.',
    { kind: ['Glossary term'] },
    { term: 'Counted' },
  ],
  [
    '/glossary/#lantern',
    'Lantern. The records programme of the invented Ministry of Riverland.',
    { kind: ['Glossary term'], programme: ['Lantern'], theme: ['Records'] },
    { term: 'Lantern; LRP', about: 'Lantern; Lantern Records Programme; LRP' },
  ],
])('%s is found by its words', (address, content, facets, facts) => {
  const { entry, ...words } = records.find(({ url }) => url === address)!;
  expect([words, entry.facets, entry.facts]).toEqual([
    { url: address, title: content.split('. ')[0], content },
    facets,
    facts,
  ]);
});

it('says that no body is recorded of a person whose roles name none', () => {
  const [alone] = searchRecords(smallRecord(({ people }) => void people.splice(0, 1)));
  expect(alone!.entry.facets.organisation).toEqual(['Not recorded']);
});
