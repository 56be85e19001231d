import { expect, test } from 'vitest';
import { organisationEntry } from '../../../src/search/entry/organisation-entry.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const found = (id: string) => organisationEntry(record, record.organisations.get(id)!);
const also = (id: string) => found(id).facts.also;

test('a body is found by its other names and by its NHS code', () => {
  expect(also('ministry-of-riverland')).toBe('MoR; the ministry');
  expect(also('north-trust')).toBe('X01');
  expect(also('weft-limited')).toBeUndefined();
});

test('a body is found with what it was to get and what it gave, and the programmes of both', () =>
  expect(found('north-trust')).toEqual({
    facets: {
      kind: ['Organisation'],
      programme: ['Lantern', 'Harbour Fund'],
      theme: ['Records'],
      organisation: ['North Trust'],
      sum: ['Yes'],
      amount: ['£1 million to £10 million', 'Under £1 million'],
    },
    facts: { name: 'North Trust', also: 'X01', sort: 'Acute trust', figures: '5518492gbp 13gbp' },
    newest: '0000',
    oldest: '9999',
    amount: '5518492',
  }));

test('an award without a sum, and an announcement alone, tie a body to a programme', () => {
  expect(found('weft-limited').facets).toMatchObject({ programme: ['Harbour Fund'], sum: ['No'], amount: [] });
  const named = smallRecord(({ news }) => {
    entry(news, '2020-03-north-trust-joins').organisations = ['idle-college'];
  });
  expect(organisationEntry(named, named.organisations.get('idle-college')!).facets.programme).toEqual([
    'Lantern',
    'Harbour Fund',
  ]);
  expect(found('idle-college').facets.programme).toEqual(['Not recorded']);
});
