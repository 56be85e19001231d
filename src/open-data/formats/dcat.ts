// The catalogue for catalogues: the data in DCAT, the vocabulary of data portals, as JSON-LD.
import type { PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import { setAddress, setsWithPages } from '../catalogue.ts';
import type { DataSet } from '../data-set.ts';
import { newestRevision } from '../newest-revision.ts';
import { WHOLE_FILES } from '../whole-files.ts';
import { asJson } from './rows-as-json.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const web = (address: string) => `${settings.site}${address}`;
const node = (id: string) => ({ '@id': id });

/** The types of the files of a data set by their ending, as IANA registers them. */
const MEDIA: readonly [ending: string, type: string][] = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['parquet', 'application/vnd.apache.parquet'],
];

const distribution = (title: string, address: string, media: string) => ({
  '@type': 'dcat:Distribution',
  'dct:title': title,
  'dcat:downloadURL': node(web(address)),
  'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${media}`),
  'dct:license': node(settings.licence.url),
});

export const dcatCatalogue = (record: PublicRecord): string =>
  asJson({
    '@context': CONTEXT,
    '@id': web('/data/'),
    '@type': 'dcat:Catalog',
    ...common(settings.name, settings.description),
    'foaf:homepage': node(web('/')),
    ...modified(record),
    'dcat:dataset': [wholeRecord(), ...setsWithPages().map(dataset)],
  });

/** When the content last changed, where its history is known. */
const modified = (record: PublicRecord) => {
  const newest = newestRevision(record);
  return newest === null ? {} : { 'dct:modified': { '@value': newest.at, '@type': 'xsd:dateTime' } };
};

const common = (title: string, description: string) => ({
  'dct:title': title,
  'dct:description': description,
  'dct:language': 'en-GB',
  'dct:license': node(settings.licence.url),
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': `Contributors to ${settings.name}` },
});

const wholeRecord = () => ({
  '@id': web('/data/#whole'),
  '@type': 'dcat:Dataset',
  ...common(`${settings.name}, whole`, 'Every data set of the record in one file.'),
  'dcat:landingPage': node(web('/data/')),
  'dcat:distribution': WHOLE_FILES.map(({ title, href, media }) => distribution(title, href, media)),
});

const dataset = (set: DataSet) => ({
  '@id': web(setAddress(set)),
  '@type': 'dcat:Dataset',
  'dct:identifier': set.id,
  ...common(set.title, set.row),
  'dcat:landingPage': node(web(setAddress(set))),
  'dcat:distribution': MEDIA.map(([ending, media]) =>
    distribution(`${set.title}, ${ending}`, `/data/${set.id}.${ending}`, media),
  ),
});
