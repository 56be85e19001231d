import { expect, test } from 'vitest';
import { cataloguePage, setPage, setsWithPages } from '../../src/open-data/catalogue.ts';
import { DATA_SETS, dataSet } from '../../src/open-data/data-sets.ts';
import { wholeRecord } from './whole-record.ts';

const record = wholeRecord();

test('the catalogue counts the rows and leads to the files and to what they mean', () => {
  expect(cataloguePage(record).sets.find(({ id }) => id === 'statements')).toEqual({
    id: 'statements',
    title: 'Statements of money',
    row: 'One statement of one sum by one source.',
    rows: '12 rows',
    href: '/data/statements/',
    files: [
      { name: 'CSV', href: '/data/statements.csv' },
      { name: 'JSON', href: '/data/statements.json' },
    ],
  });
  expect(setPage(record, dataSet('statements')).files.map(({ name }) => name)).toEqual([
    'CSV',
    'JSON',
    'JSON Lines',
    'Parquet',
    'JSON Schema',
  ]);
});

test('every data set is explained on one page, those that are lists on that of what they belong to', () => {
  const explained = setsWithPages().flatMap((set) => {
    const page = setPage(record, set);
    return [page.id, ...page.lists.map(({ id }) => id)];
  });
  expect(explained.toSorted()).toEqual(DATA_SETS.map(({ id }) => id).toSorted());
  expect(setPage(record, dataSet('ledgers')).lists.map(({ id }) => id)).toEqual([
    'ledger-steps',
    'ledger-step-rivals',
    'ledger-step-disputed-by',
    'ledger-left-out',
  ]);
});

test('a column has its meaning, its type, an example, and what it means that there is nothing', () => {
  const { fields, key } = setPage(record, dataSet('statements'));
  const field = (name: string) => fields.find((one) => one.name === name);
  expect(key).toBe('id');
  expect(field('amount_gbp')).toEqual({
    name: 'amount_gbp',
    type: 'pounds',
    meaning: 'The amount in pounds, as the source gives it.',
    values: [],
    example: '250000000',
    missing: null,
  });
  expect(field('said_on_precision')).toMatchObject({
    type: 'one of a fixed list',
    values: ['day', 'month', 'year'],
    missing: 'There is no said_on.',
  });
  expect(field('funders')).toMatchObject({ type: 'list: id in organisations', example: 'ministry-of-riverland' });
  expect(field('publish_at')!.example).toBe('');
  expect(setPage(record, dataSet('promises')).fields.find(({ name }) => name === 'target_value')!.type).toBe(
    'number, of what target_unit says',
  );
});

test('a long example is cut between words', () => {
  const long = wholeRecord(({ statements }) => void (statements[0]!.covers = `${'word '.repeat(30)}`));
  const { example } = setPage(long, dataSet('statements')).fields.find(({ name }) => name === 'covers')!;
  expect(example).toBe(`${'word '.repeat(16)}…`);
});
