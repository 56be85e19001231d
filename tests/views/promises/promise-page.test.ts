import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../src/domain/record.ts';
import { linkRecord } from '../../../src/domain/record.ts';
import { promisesFeed } from '../../../src/feeds/promises-feed.ts';
import { measured, promisePage } from '../../../src/views/promises/promise-page.ts';
import { promisesPage } from '../../../src/views/promises/promises-page.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { evidence, undertaking } from '../../domain/promises/invented-case.ts';

const content = smallContent();
const [programme, source, body] = [content.programmes[0]!.id, content.sources[0]!.id, content.organisations[0]!];
const shared = { programme, source, made_by: body.id };
content.promises = [
  undertaking({ ...shared, id: 'first', due: '2021', target_value: '90', target_unit: '% of wards' }),
  undertaking({ ...shared, id: 'second', made_on: '2020', due: '2023', supersedes: 'first', searched: 'The gazette.' }),
  undertaking({ ...shared, id: 'third', made_by: undefined, made_by_person: 'Nobody Known', made_on: undefined }),
];
content.promiseEvidence = [evidence('2020-02 not-yet 40.5', source, 'first'), evidence('2022 met', source, 'third')];
const record: PublicRecord = linkRecord(content);
const page = (id: string) => promisePage(record, record.promises.get(id)!);

test('numbers with what they count', () =>
  expect([measured('80', '% of trusts'), measured('1200000', 'staff'), measured('42.70', undefined)]).toEqual([
    '80% of trusts',
    '1,200,000 staff',
    '42.70',
  ]));

describe('the page of a promise', () => {
  test('says who, when, by when, how much and what came of it', () =>
    expect(page('first')).toMatchObject({
      title: 'Every ward to have a lamp',
      maker: { name: body.name },
      made: 'June 2019',
      due: '2021',
      target: '90% of wards',
      verdict: { name: 'replaced', word: 'Replaced' },
      replacedBy: [{ href: '/promises/second/' }],
      evidence: [{ date: 'February 2020', reading: 'not yet reached', reached: '40.5% of wards', decides: false }],
    }));
  test('says what it replaced, and what was looked for where nothing was found', () =>
    expect(page('second')).toMatchObject({
      replaces: { href: '/promises/first/' },
      verdict: { name: 'nothing-found' },
      searched: 'The gazette.',
    }));
  test('marks the evidence that decided, and links no person without a role', () =>
    expect(page('third')).toMatchObject({
      maker: { name: 'Nobody Known', href: null },
      made: 'date not found',
      due: 'no date set',
      evidence: [{ decides: true }],
    }));
});

test('the list is by year due and by programme, and names the programmes without a promise', () => {
  const view = promisesPage(record);
  expect(view.sentence).toBe(
    'Of three promises, one was met and one replaced. For one no source read shows what came of it.',
  );
  expect(view.years.map(({ name, promises }) => [name, promises.length])).toEqual([
    ['Due in 2021', 1],
    ['Due in 2023', 1],
    ['No date set', 1],
  ]);
  expect(view.programmes.map(({ promises }) => promises.length)).toEqual([3]);
  expect(view.without).toHaveLength(content.programmes.length - 1);
});

test('the feed holds promises and evidence, newest first; what has no day is left out', () =>
  expect(promisesFeed(record).items.map(({ date, href }) => `${date} ${href}`)).toEqual([
    '2022 /promises/third/',
    '2020-02 /promises/first/',
    '2020 /promises/second/',
    '2019-06 /promises/first/',
  ]));
