import { expect, test } from 'vitest';
import { pageAddresses } from '../../src/domain/page-addresses.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { pageTwins } from '../../src/open-data/page-twins.ts';
import { settings } from '../../src/settings.ts';
import { wholeRecord } from './whole-record.ts';

const record = wholeRecord();
const twins = new Map(pageTwins(record).map(({ address, text }) => [address, text]));
interface Twin extends Record<string, unknown> {
  named_by: Record<string, { id?: string }[]>;
}
const twin = (address: string) => JSON.parse(twins.get(address)!()) as Twin;
const ids = (address: string, set: string) => twin(address).named_by[set]?.map(({ id }) => id);

test('every entry with a page has one, beside its page and named after its kind', () => {
  const pages = pageAddresses(record.content);
  expect([...twins.keys()].filter((address) => !pages.has(address.replace(/[a-z]+\.json$/, '')))).toEqual([]);
  expect(twins.size).toBe(
    kinds
      .filter(({ page }) => page !== null)
      .reduce((sum, { collection }) => sum + record.content[collection].length, 0),
  );
  expect(twins.has('/about/page.json')).toBe(true);
});

test('that of a statement is its row, with all of its source', () =>
  expect(twin('/funding/f-0001/statement.json')).toMatchObject({
    record: settings.name,
    licence: settings.licence.url,
    data_set: 'statements',
    id: 'f-0001',
    amount_gbp: 250_000_000,
    source: { id: 'gazette-2019-07-01-lantern', publisher: 'Riverland Gazette', published_on_precision: 'day' },
    address: `${settings.site}/funding/f-0001/`,
  }));

test('it holds what names the entry, in a field or in a list, each row once', () => {
  expect(ids('/funding/f-0001/statement.json', 'statements')).toEqual(['f-0002', 'f-0003', 'f-0004', 'f-0006']);
  expect(ids('/funding/f-0001/statement.json', 'announcements')).toEqual(['2019-07-01-lantern-launched']);
  expect(ids('/organisations/north-trust/organisation.json', 'statements')).toEqual(['f-0004', 'f-0007']);
  expect(ids('/programmes/lantern/programme.json', 'promises')).toEqual(['first', 'second', 'third'].toSorted());
  expect(twin('/sources/auditor-2021-report/source.json').named_by['status-history']).toHaveLength(2);
  expect(twin('/sources/unused-2018/source.json').named_by).toEqual({});
});

test('it holds its own lists in its row, not among what names it', () => {
  const lantern = twin('/programmes/lantern/programme.json');
  expect(lantern.status_history).toHaveLength(2);
  expect(lantern.named_by['status-history']).toBeUndefined();
  expect(lantern.sources).toEqual([expect.objectContaining({ id: 'gazette-2019-07-01-lantern' })]);
});

test('it repeats nothing that is worked out', () =>
  expect(Object.keys(twin('/programmes/lantern/programme.json').named_by)).not.toContain('checks'));
