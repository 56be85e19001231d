import { expect, test } from 'vitest';
import { setsWithPages } from '../../../src/open-data/catalogue.ts';
import { dcatCatalogue } from '../../../src/open-data/formats/dcat.ts';
import { settings } from '../../../src/settings.ts';

interface Dataset {
  '@id': string;
  'dct:title': string;
  'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
}
const catalogue = JSON.parse(dcatCatalogue()) as { '@id': string; 'dcat:dataset': Dataset[] };
const downloads = (dataset: Dataset) =>
  dataset['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id'].replace(`${settings.site}/data/`, ''));

test('is a catalogue with its licence', () =>
  expect(catalogue).toMatchObject({
    '@id': `${settings.site}/data/`,
    '@type': 'dcat:Catalog',
    'dct:license': { '@id': settings.licence.url },
  }));

test('lists the whole record, then each data set with its page and its files', () => {
  const [whole, ...sets] = catalogue['dcat:dataset'];
  expect(downloads(whole!)).toEqual(['nhsx-record.sqlite', 'nhsx-record.zip']);
  expect(sets.map((set) => set['@id'])).toEqual(setsWithPages().map(({ id }) => `${settings.site}/data/${id}/`));
  expect(downloads(sets[0]!)).toEqual(['programmes.csv', 'programmes.json', 'programmes.jsonl', 'programmes.parquet']);
});
