import { expect, test } from 'vitest';
import { disagreementEntry } from '../../../src/search/entry/disagreement-entry.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const found = (id: string) => disagreementEntry(record, entry(record.content.disagreements, id));

test('a point on money is found by both of its sums and by the standing of who says them', () =>
  expect(found('lantern-total')).toEqual({
    facets: {
      kind: ['Disagreement'],
      programme: ['Lantern'],
      theme: ['Records'],
      sum: ['Yes'],
      amount: ['£100 million to £1 billion'],
      standing: ['Trade press', 'Official'],
    },
    facts: {
      id: 'lantern-total',
      point: 'Lantern is given as £250 million or about £240m.',
      topic: 'Money',
      about: 'Lantern; Lantern Records Programme; LRP',
      figures: '250000000gbp 240000000gbp',
    },
    newest: '0000',
    oldest: '9999',
    amount: '250000000',
  }));

test('a point on a date names no sum', () =>
  expect(found('harbour-date')).toMatchObject({
    facets: { sum: ['No'], amount: [] },
    facts: { topic: 'Dates' },
    amount: '0',
  }));
