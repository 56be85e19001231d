import { expect, test } from 'vitest';
import { setsWithPages } from '../../../src/open-data/catalogue.ts';
import { dcatCatalogue } from '../../../src/open-data/formats/dcat.ts';
import { settings } from '../../../src/settings.ts';
import { smallRecord } from '../../fixtures/small-content.ts';
import { wholeRecord } from '../whole-record.ts';

interface Dataset {
  '@id': string;
  'dct:title': string;
  'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
}
const catalogue = JSON.parse(dcatCatalogue(wholeRecord())) as { '@id': string; 'dcat:dataset': Dataset[] };
const downloads = (dataset: Dataset) =>
  dataset['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id'].replace(`${settings.site}/data/`, ''));

test('is a catalogue with its licence, and when its content last changed', () =>
  expect(catalogue).toMatchObject({
    '@id': `${settings.site}/data/`,
    '@type': 'dcat:Catalog',
    'dct:license': { '@id': settings.licence.url },
    'dct:modified': { '@value': '2022-02-01T12:00:00.000Z', '@type': 'xsd:dateTime' },
  }));

test('a copy without its history says nothing of that', () =>
  expect(JSON.parse(dcatCatalogue(smallRecord()))).not.toHaveProperty('dct:modified'));

test('lists the whole record, then each data set with its page and its files', () => {
  const [whole, ...sets] = catalogue['dcat:dataset'];
  expect(downloads(whole!)).toEqual(['nhsx-record.sqlite', 'nhsx-record.zip']);
  expect(sets.map((set) => set['@id'])).toEqual(setsWithPages().map(({ id }) => `${settings.site}/data/${id}/`));
  expect(downloads(sets[0]!)).toEqual(['programmes.csv', 'programmes.json', 'programmes.jsonl', 'programmes.parquet']);
});
