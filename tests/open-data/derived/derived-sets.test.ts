// The data sets that nobody writes: each against what the record says of its entries.
import { expect, test } from 'vitest';
import { dataSet } from '../../../src/open-data/data-sets.ts';
import { settings } from '../../../src/settings.ts';
import { wholeRecord } from '../whole-record.ts';

const record = wholeRecord();
const rowsOf = (id: string) => dataSet(id).rows(record);
const row = (set: string, id: string) => rowsOf(set).find((one) => one.id === id);

test('a verdict stands with its reason and with what decided it', () => {
  expect(row('verdicts', 'first')).toMatchObject({
    verdict: 'replaced',
    reason: 'A later promise took its place in 2020; it was due in 2021.',
    decided_by: [],
    source_urls: [],
    replaced_by: 'second',
    target_value: 90,
  });
  expect(row('verdicts', 'third')).toMatchObject({
    made_by_person: 'Nobody Known',
    verdict: 'met',
    decided_by: ['third.2022 met'],
    source_urls: [record.sources.get('gazette-2019-07-01-lantern')!.url],
    replaced_by: null,
  });
});

test('a check has both sides, the gap, and why', () =>
  expect(row('checks', 'restatement:f-0003')).toMatchObject({
    kind: 'restatement',
    statement: 'f-0003',
    caveats: ['source not re-read', 'weak source'],
    statement_gbp: 250_000_000,
    compared_with_gbp: 250_000_000,
    gap_gbp: 0,
    state: 'equal',
    reason: '+44 is no sum.',
    statements: ['f-0003', 'f-0001'],
    address: `${settings.site}/funding/f-0003/`,
  }));

test('a check without a sum to compare has no gap', () => {
  const without = wholeRecord(({ statements }) => void (statements[0]!.quote = 'a great deal'));
  const check = dataSet('checks')
    .rows(without)
    .find(({ id }) => id === 'quotation:f-0001');
  expect(check).toMatchObject({ compared_with_gbp: null, gap_gbp: null, state: 'unexplained' });
});

test('a total adds counted statements of one kind, and says of how many', () =>
  expect(row('totals', 'harbour-fund.spent')).toEqual({
    id: 'harbour-fund.spent',
    programme: 'harbour-fund',
    kind: 'spent',
    amount_gbp: 12.5,
    basis: 'exact',
    total_in_words: '£12.50',
    statements: ['f-0007'],
    out_of: 1,
    address: `${settings.site}/programmes/harbour-fund/`,
  }));

test('ledger lines are those of programmes, and of what bodies got and gave', () => {
  expect(rowsOf('ledgers').map(({ id }) => id)).toEqual([
    'programme.harbour-fund',
    'programme.lantern',
    'given.ministry-of-riverland.harbour-fund',
    'given.ministry-of-riverland.lantern',
    'received.north-trust.lantern',
    'given.north-trust.harbour-fund',
  ]);
  expect(row('ledgers', 'received.north-trust.lantern')).toMatchObject({
    whose: 'received',
    programme: 'lantern',
    organisation: 'north-trust',
    spending: 'not-found',
    spending_known: 'nothing',
    address: `${settings.site}/organisations/north-trust/`,
  });
  expect(row('ledgers', 'given.north-trust.harbour-fund')).toMatchObject({ spending: null, spending_known: null });
});

test('a step sets rivals side by side, and what is no step says why', () => {
  expect(rowsOf('ledger-steps').find(({ rivals }) => (rivals as string[]).length > 0)).toMatchObject({
    ledger: 'programme.lantern',
    kind: 'announced',
    lowest_gbp: 200_000_000,
    highest_gbp: 210_000_000,
    date: '2021-05-06',
    date_precision: 'day',
    statement: 'f-0006',
    rivals: ['f-0011'],
    disputed_by: ['f-0012'],
  });
  expect(row('ledger-left-out', 'programme.lantern.f-0001')).toMatchObject({ reason: 'f-0006 replaces it' });
});

test('a change tells the entry that came or went, or each fact that changed, as it was written', () => {
  expect(rowsOf('changes').map(({ id, what, field, before, after }) => [id, what, field, before, after])).toEqual([
    ['change-bbbbbbbbbbbb.1', 'changed', 'status', 'active', 'closed'],
    ['change-bbbbbbbbbbbb.2', 'reordered', 'sources', null, null],
    ['change-bbbbbbbbbbbb.3', 'added', 'aims', null, '=1+1'],
    ['change-bbbbbbbbbbbb.4', 'changed', 'status_history', '{"on":"2019"}', '{"on":"2019","status":"closed"}'],
    ['change-bbbbbbbbbbbb.5', 'removed', 'outcome', 'x', null],
    ['change-bbbbbbbbbbbb.6', 'removed', 'text', 'Two.', null],
    ['change-aaaaaaaaaaaa.1', 'added', null, null, null],
    ['change-aaaaaaaaaaaa.2', 'removed', null, null, null],
  ]);
  expect(rowsOf('changes')[0]).toMatchObject({
    note: 'The auditor says so.\n=Second note',
    kind: 'programme',
    entry: 'lantern',
    address: `${settings.site}/programmes/lantern/`,
    history: `${settings.site}/changes/2022-02/#change-bbbbbbbbbbbb`,
  });
  expect(rowsOf('changes').at(-1)).toMatchObject({ kind: 'gone', entry: 'x', note: null, address: null });
});

test('the quotations of all kinds stand in one table, each with its source and the programmes it concerns', () => {
  const kinds = new Set(rowsOf('quotations').map(({ kind }) => kind));
  expect([...kinds]).toEqual(['announcement', 'statement', 'promise', 'promise-evidence', 'award-without-sum']);
  expect(row('quotations', 'statement.f-0003')).toMatchObject({
    entry: 'f-0003',
    programmes: ['lantern'],
    says: 'f-0003: £250 million, the programme',
    quote: 'they said “£250 million”, no less',
    caveats: ['source not re-read', 'weak source'],
    source: 'blog-undated',
    source_url: 'http://blog.example/lantern',
    source_published_on: null,
    address: `${settings.site}/funding/f-0003/`,
  });
  expect(row('quotations', 'announcement.2019-07-01-lantern-launched.1')).toMatchObject({
    programmes: ['lantern'],
    says: expect.stringContaining('Lantern is launched with'),
    quote: 'a light for every record',
    source_published_on_precision: 'day',
  });
  expect(rowsOf('quotations').find(({ kind }) => kind === 'promise-evidence')).toMatchObject({
    programmes: ['lantern'],
    says: 'Lamps were counted.',
    quote: 'we counted the lamps',
  });
});
