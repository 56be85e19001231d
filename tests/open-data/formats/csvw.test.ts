import { expect, test } from 'vitest';
import { DATA_SETS } from '../../../src/open-data/data-sets.ts';
import { csvwMetadata } from '../../../src/open-data/formats/csvw.ts';

interface Table {
  url: string;
  tableSchema: { columns: Record<string, unknown>[]; primaryKey: string[]; foreignKeys: object[] };
}
const metadata = JSON.parse(csvwMetadata()) as { '@context': unknown; tables: Table[] };
const schemaOf = (set: string) => metadata.tables.find(({ url }) => url === `${set}.csv`)!.tableSchema;
const column = (set: string, name: string) => schemaOf(set).columns.find((one) => one['name'] === name);

test('describes every CSV file beside it', () => {
  expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  expect(metadata.tables.map(({ url }) => url)).toEqual(DATA_SETS.map(({ id }) => `${id}.csv`));
});

test('gives each column its type, its separator, and whether it may be empty', () => {
  expect(column('statements', 'amount_gbp')).toMatchObject({ datatype: 'decimal', required: true });
  expect(column('statements', 'counted')).toMatchObject({ datatype: { base: 'boolean', format: 'true|false' } });
  expect(column('statements', 'basis')).toMatchObject({
    datatype: { base: 'string', format: 'exact|up-to|more-than|approx' },
  });
  expect(column('statements', 'funders')).toMatchObject({ separator: ';', datatype: 'string' });
  expect(column('people', 'source_urls')).toMatchObject({ separator: ' ', datatype: 'anyURI' });
  expect(column('changes', 'at')).toMatchObject({ datatype: 'dateTime' });
  expect(column('statements', 'note')).toEqual({
    name: 'note',
    titles: 'note',
    'dc:description': 'What to know before using it. Empty: There is nothing to add.',
    datatype: 'string',
  });
});

test('gives each table its key, and the keys of others that it names', () => {
  expect(schemaOf('statement-funders')).toMatchObject({
    primaryKey: ['statement', 'position'],
    foreignKeys: [
      { columnReference: 'statement', reference: { resource: 'statements.csv', columnReference: 'id' } },
      { columnReference: 'organisation', reference: { resource: 'organisations.csv', columnReference: 'id' } },
    ],
  });
});
