import { expect, test } from 'vitest';
import { linkRecord } from '../../../src/domain/record.ts';
import { promiseEntry } from '../../../src/search/entry/promise-entry.ts';
import { undertaking } from '../../domain/promises/invented-case.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const record = linkRecord(
  smallContent((content) => {
    const shared = { programme: 'lantern', source: 'ministry-lantern-plan' };
    content.promises = [
      undertaking({ ...shared, id: 'first', made_by: 'ministry-of-riverland', what: 'All of [f-0001] by 2021.' }),
      undertaking({ ...shared, id: 'second', made_by: undefined, made_on: undefined, made_by_person: 'Ada Vale' }),
    ];
  }),
);
const found = (id: string) => promiseEntry(record, record.promises.get(id)!);

test('a promise is found by its words with their sums, by who made it and when, and by what became of it', () =>
  expect(found('first')).toEqual({
    facets: {
      kind: ['Promise'],
      year: ['2019'],
      month: ['June 2019'],
      verdict: ['Nothing found'],
      programme: ['Lantern'],
      theme: ['Records'],
      organisation: ['The Ministry of Riverland'],
    },
    facts: {
      when: 'June 2019',
      id: 'first',
      point: 'All of £250 million by 2021.',
      state: 'Nothing found',
      said: 'The Ministry of Riverland',
      about: 'Lantern; Lantern Records Programme; LRP',
    },
    newest: '2019-06',
    oldest: '2019-06',
    amount: '0',
  }));

test('one made by a person, on no known day, says so', () =>
  expect(found('second')).toMatchObject({
    facets: { year: ['Not recorded'], organisation: ['Not recorded'] },
    facts: { when: 'undated', said: 'Ada Vale' },
  }));
