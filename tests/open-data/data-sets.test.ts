// The data sets: every row typed as its columns say, told apart by its key, naming only rows that are there.
import { describe, expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-content.ts';
import { flatColumns, type Column, type Row, type Value } from '../../src/open-data/column.ts';
import { DATA_SETS, dataSet } from '../../src/open-data/data-sets.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { settings } from '../../src/settings.ts';
import { wholeRecord } from './whole-record.ts';

const record = wholeRecord();
const rowsOf = (id: string) => dataSet(id).rows(record);
const row = (set: string, id: string) => rowsOf(set).find((one) => one.id === id);

/** What is wrong with the value of a column, if anything. */
function fault({ type, list, missing, values, columns }: Column, value: Value): string | null {
  if (Array.isArray(value)) {
    if (list === undefined && type !== 'records') return 'is a list';
    if (value.length === 0 && missing === undefined && type !== 'records') return 'is empty';
    return value.some((item) => typeof item !== (columns === undefined ? 'string' : 'object')) ? 'is mixed' : null;
  }
  if (list !== undefined) return 'is no list';
  if (value === null) return missing === undefined ? 'is missing' : null;
  const wanted = { 'yes-no': 'boolean', number: 'number', 'whole-number': 'number', pounds: 'number' }[type as string];
  if (typeof value !== (wanted ?? 'string')) return `is ${typeof value}`;
  return values !== undefined && !values.includes(value as string) ? 'is no word of the list' : null;
}

describe.each(DATA_SETS)('$id', (set) => {
  const rows = set.rows(record);
  test('has rows, each with its columns in their order and typed as they say', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const one of rows) {
      expect(Object.keys(one)).toEqual(set.columns.map(({ name }) => name));
      for (const column of set.columns) expect(fault(column, one[column.name]!), column.name).toBeNull();
    }
  });
  test('says of each column what it means, and what it means that there is nothing', () => {
    const words = set.columns.flatMap(({ description, missing }) => [description, missing ?? 'Is there.']);
    expect(words.filter((text) => !/^\S.*\.$/s.test(text))).toEqual([]);
    expect([set.row.endsWith('.'), set.title]).toEqual([true, expect.stringMatching(/^[A-Z]/)]);
  });
  test('has no two columns of one name, and rows that its key tells apart', () => {
    expect(new Set(set.columns.map(({ name }) => name)).size).toBe(set.columns.length);
    expect(new Set(rows.map((one) => JSON.stringify(set.key.map((name) => one[name])))).size).toBe(rows.length);
  });
  test('names only rows that are there', () => {
    for (const { name, refersTo } of set.columns.filter(({ refersTo }) => refersTo !== undefined)) {
      const ids = new Set(rowsOf(refersTo!).map(({ id }) => id));
      expect(
        rows.flatMap((one) => (one[name] ?? []) as string | string[]).filter((id) => !ids.has(id)),
        name,
      ).toEqual([]);
    }
  });
  test('tells nothing of where it was written', () =>
    expect(JSON.stringify(rows)).not.toMatch(/"(?:origin|body)"|\.csv"|\.mdx"/));
  test('has rows with an address on the site, unless they are a list of ids', () => {
    const address = set.columns.find(({ name }) => name === 'address');
    if (address === undefined) expect(set.columns).toHaveLength(3);
    for (const one of address === undefined ? [] : rows.filter(({ address: it }) => it !== null))
      expect(one.address).toMatch(new RegExp(`^${settings.site}/`));
  });
});

test('there is one for each kind, and no id or table twice', () => {
  const ids = DATA_SETS.map(({ id }) => id);
  expect(kinds.map(({ dataSet: { id } }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(() => dataSet('nothing')).toThrow('There is no data set "nothing".');
});

test('amounts are numbers, yes and no are true and false, dates say how exact they are', () => {
  expect(Math.max(...rowsOf('statements').map((one) => one.amount_gbp as number))).toBe(20_500_000_000);
  expect(row('statements', 'f-0001')).toMatchObject({
    amount_gbp: 250_000_000,
    counted: true,
    per_year: false,
    quote_names_recipient: null,
    period_start: '2019-04',
    period_start_precision: 'month',
    said_on: '2019-07-01',
    said_on_precision: 'day',
  });
  expect(row('statements', 'f-0007')).toMatchObject({ amount_gbp: 12.5, said_on_precision: 'year' });
  expect(row('statements', 'f-0002')).toMatchObject({ said_on: null, said_on_precision: null, recipient: null });
  expect(row('explanations', 'restatement:f-0003')).toMatchObject({ gap_gbp: -0.5, statement: 'f-0003' });
  expect(row('promises', 'first')).toMatchObject({ target_value: 90, due_precision: 'year' });
});

test('every row has its caveats and its source, so that it can be used apart from the site', () => {
  expect(row('statements', 'f-0003')).toMatchObject({
    amount_in_words: '£250 million',
    caveats: ['source not re-read', 'weak source'],
    source_publisher: 'A blog',
    source_standing: 'weak',
    source_url: 'http://blog.example/lantern',
    address: `${settings.site}/funding/f-0003/`,
  });
  expect(rowsOf('status-history')[0]).toMatchObject({ position: 1, source_publisher: 'Office of the Auditor' });
  expect(row('announcements', '2019-07-01-lantern-launched')!.source_urls).toEqual([expect.stringMatching(/^https:/)]);
  const weak = wholeRecord(({ promises }) => void (promises[0]!.source = 'blog-undated'));
  expect(dataSet('promises').rows(weak)[0]).toMatchObject({ caveats: ['weak source'] });
  expect(rowsOf('disclosures').find(({ source }) => source === null)).toMatchObject({ caveats: [], source_url: null });
});

test('lists are lists, lists of ids are tables too, and a list without anything is empty', () => {
  expect(row('statements', 'f-0007')!.funders).toEqual(['ministry-of-riverland', 'north-trust']);
  expect(row('statements', 'f-0002')!.funders).toEqual([]);
  expect(rowsOf('statement-funders').filter(({ statement }) => statement === 'f-0007')).toEqual([
    { statement: 'f-0007', position: 1, organisation: 'ministry-of-riverland' },
    { statement: 'f-0007', position: 2, organisation: 'north-trust' },
  ]);
  expect(rowsOf('programme-predecessors')).toEqual([
    { programme: 'lantern', position: 1, other_programme: 'old-mill' },
  ]);
});

test('lists of records stand in the row and are tables of their own', () => {
  const quotations = row('announcements', '2019-07-01-lantern-launched')!.quotes as readonly Row[];
  expect(quotations).toEqual([{ words: 'a light for every record', source: 'gazette-2019-07-01-lantern' }]);
  expect(rowsOf('announcement-quotations')).toContainEqual(expect.objectContaining({ position: 1, ...quotations[0] }));
  expect(flatColumns(dataSet('announcements').columns).map(({ name }) => name)).not.toContain('quotes');
});

test('a column that nobody writes is made from the others', () => {
  expect(rowsOf('organisations').map(({ id, org_id }) => [id, org_id])).toContainEqual(['north-trust', 'GB-NHS-X01']);
  expect(row('organisations', 'idle-college')!.org_id).toBeNull();
});

test('a sum named in a short text is written out', () =>
  expect(JSON.stringify(rowsOf('announcements'))).not.toMatch(/\[f-\d+\]/));

test('a record without history has no changes, and all else', () => {
  expect(dataSet('changes').rows(smallRecord())).toEqual([]);
  expect(dataSet('statements').rows(smallRecord())).toHaveLength(10);
});
