import { expect, test } from 'vitest';
import { sourceEntry } from '../../../src/search/entry/source-entry.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord(({ sources }) => {
  entry(sources, 'ministry-lantern-plan').url = 'https://www.ministry.example/plans/lantern';
});
const found = (id: string) => sourceEntry(record, record.sources.get(id)!);

test('a source is found by its document, its publisher, its host and all that stands on it', () =>
  expect(found('gazette-2020-03-north-trust')).toEqual({
    facets: {
      kind: ['Source'],
      year: ['2020'],
      month: ['March 2020'],
      programme: ['Lantern', 'Harbour Fund'],
      theme: ['Records'],
      sum: ['Yes'],
      amount: ['£1 million to £10 million', 'Under £1 million'],
      standing: ['Trade press'],
    },
    facts: {
      when: 'March 2020',
      id: 'gazette-2020-03-north-trust',
      document: 'North Trust joins Lantern',
      said: 'Riverland Gazette',
      standing: 'Trade press',
      web: 'gazette.example',
    },
    newest: '2020-03',
    oldest: '2020-03',
    amount: '5518492',
  }));

test('a programme without a sum that cites it counts too; the host is told without "www."', () =>
  expect(found('ministry-lantern-plan')).toMatchObject({
    facets: { year: ['Not recorded'], programme: ['Lantern', 'Harbour Fund', 'Old Mill'], standing: ['Official'] },
    facts: { web: 'ministry.example' },
  }));

test('one that only an announcement cites is found with the programmes of that announcement', () => {
  const cited = smallRecord(({ news }) => {
    entry(news, '2020-03-north-trust-joins').sources.push('unused-2018');
  });
  expect(sourceEntry(cited, cited.sources.get('unused-2018')!).facets).toMatchObject({
    programme: ['Lantern', 'Harbour Fund'],
    sum: ['No'],
  });
});
