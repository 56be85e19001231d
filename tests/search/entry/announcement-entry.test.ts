import { expect, test } from 'vitest';
import { newsEntry } from '../../../src/search/entry/announcement-entry.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord(({ organisations }) => {
  entry(organisations, 'north-trust').former_names = ['Old North Trust until 2021'];
});
const found = (id: string) => newsEntry(record, entry(record.content.news, id));

test('an announcement is found by all that it is about, and by the sums in its title', () =>
  expect(found('2019-07-01-lantern-launched')).toEqual({
    facets: {
      kind: ['Announcement'],
      year: ['2019'],
      month: ['July 2019'],
      programme: ['Lantern'],
      theme: ['Records'],
      organisation: ['The Ministry of Riverland'],
      sum: ['Yes'],
      amount: ['£100 million to £1 billion'],
      standing: ['Trade press'],
    },
    facts: {
      when: '1 July 2019',
      id: '2019-07-01-lantern-launched',
      title: 'Lantern is launched with £250 million',
      headline: 'Lantern is launched with £250 million',
      bodies: 'The Ministry of Riverland',
      about: 'Lantern; Lantern Records Programme; LRP',
      figures: '250000000gbp',
    },
    newest: '2019-07-01',
    oldest: '2019-07-01',
    amount: '250000000',
  }));

test('a sum in its text counts, several programmes share a theme, and a body has the name it had then', () =>
  expect(found('2020-03-north-trust-joins')).toMatchObject({
    facets: {
      programme: ['Lantern', 'Harbour Fund'],
      theme: ['Records'],
      organisation: ['North Trust'],
      standing: ['Trade press', 'Parliament or audit'],
    },
    facts: { bodies: 'Old North Trust', figures: '5518492gbp' },
  }));

test('one without programme, body or sum says so', () =>
  expect(found('2021-auditor-reports')).toMatchObject({
    facets: {
      programme: ['Not recorded'],
      theme: ['Not recorded'],
      organisation: ['Not recorded'],
      sum: ['No'],
      amount: [],
    },
    facts: { when: '2021', id: '2021-auditor-reports', title: 'The auditor reports', headline: 'The auditor reports' },
  }));
