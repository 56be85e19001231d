import { expect, test } from 'vitest';
import { programmeEntry } from '../../../src/search/entry/programme-entry.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const found = (id: string) => programmeEntry(record, record.programmes.get(id)!);

test('a programme is found by its names, its sums, its theme, its status and when it started', () =>
  expect(found('lantern')).toEqual({
    facets: {
      kind: ['Programme'],
      year: ['2019'],
      month: ['July 2019'],
      programme: ['Lantern'],
      theme: ['Records'],
      status: ['Active'],
      sum: ['Yes'],
      amount: ['£100 million to £1 billion', '£1 million to £10 million', '£1 billion and more'],
    },
    facts: {
      when: 'July 2019',
      name: 'Lantern Records Programme',
      also: 'Lantern; Lantern Records Programme; LRP',
      state: 'Last seen active, 6 May 2021',
      led: 'Ministry of Riverland',
      figures: '250000000gbp 240000000gbp 5518492gbp 1250000000gbp 200000000gbp',
    },
    newest: '2019-07',
    oldest: '2019-07',
    amount: '1250000000',
  }));

test('what is not known of one is said to be not recorded, and it sorts last', () =>
  expect(found('old-mill')).toEqual({
    facets: {
      kind: ['Programme'],
      year: ['Not recorded'],
      programme: ['Old Mill'],
      theme: ['Skills'],
      status: ['Not recorded'],
      sum: ['No'],
      amount: [],
    },
    facts: { when: 'undated', name: 'Old Mill', also: 'Old Mill', state: 'Status not settled by any source' },
    newest: '0000',
    oldest: '9999',
    amount: '0',
  }));
