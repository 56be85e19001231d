// What is in content/ is on the site, entry for entry: nothing is lost on the way and nothing is added.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  askAddress,
  newsAddress,
  organisationAddress,
  disagreementAddress,
  pageAddress,
  programmeAddress,
  sourceAddress,
  statementAddress,
} from '../../src/domain/addresses.ts';
import { newsArchives, sourceArchives } from '../../src/domain/archives.ts';
import { recordCharts } from '../../src/views/record-charts.ts';
import { fundingViews } from '../../src/views/funding-views.ts';
import { record, written } from './built-record.ts';
import { few, files, pageAt, pages, pagesOfType, typeOf } from './built-site.ts';
import { elements } from './html-tree.ts';

const { content } = record;

const KINDS: { type: string; addresses: string[] }[] = [
  { type: 'programme', addresses: content.programmes.map(({ id }) => programmeAddress(id)) },
  { type: 'announcement', addresses: content.news.map(newsAddress) },
  { type: 'statement', addresses: content.statements.map(({ id }) => statementAddress(id)) },
  { type: 'source', addresses: content.sources.map(({ id }) => sourceAddress(id)) },
  { type: 'organisation', addresses: content.organisations.map(({ id }) => organisationAddress(id)) },
  { type: 'letters', addresses: content.programmes.map(({ id }) => askAddress(id)) },
  { type: 'disagreement', addresses: content.disagreements.map(({ id }) => disagreementAddress(id)) },
  { type: 'about page', addresses: content.pages.filter(({ id }) => id !== 'about').map(({ id }) => pageAddress(id)) },
  { type: 'funding view', addresses: fundingViews(record).map(({ address }) => address) },
  {
    type: 'news of a month',
    addresses: newsArchives(content)
      .filter(({ by }) => by === 'months')
      .map(({ address }) => address),
  },
  {
    type: 'news archive',
    addresses: newsArchives(content)
      .filter(({ by }) => by !== 'months')
      .map(({ address }) => address),
  },
  { type: 'source archive', addresses: sourceArchives(content).map(({ address }) => address) },
  { type: 'news year', addresses: [...new Set(content.news.map(({ date }) => `/news/${date.slice(0, 4)}/`))] },
];

test.each(KINDS)('every $type of the content has its page, and there is no other', ({ type, addresses }) => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(
    pagesOfType(type)
      .map(({ address }) => address)
      .toSorted(),
  ).toEqual(addresses.toSorted());
});

test('every chart has its page, and there is no other', () => {
  const built = [...pagesOfType('chart of money'), ...pagesOfType('chart of time')].map(({ address }) => address);
  expect(built.toSorted()).toEqual(
    recordCharts(record)
      .map(({ address }) => address)
      .toSorted(),
  );
});

test('statements, read without any of our own code, are as many as the rows of statements.csv', () => {
  // Rows under embargo have no page yet.
  const waiting = new Set(written.statements.filter(({ id }) => !record.statements.has(id)).map(({ id }) => id));
  // A row begins with its id at the start of a line, outside quotation marks.
  let quoted = false;
  const ids = readFileSync('content/funding/statements.csv', 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const begins = !quoted && line !== '';
      if ((line.split('"').length - 1) % 2 === 1) quoted = !quoted;
      return begins ? [line.slice(0, line.indexOf(','))] : [];
    });
  expect(pagesOfType('statement').map(({ address }) => address.split('/')[2])).toEqual(
    ids.filter((id) => !waiting.has(id)).toSorted(),
  );
});

test('people, terms and corrections each have their place on the page that lists them', () => {
  const ids = (address: string) =>
    new Set([...elements(pageAt(address).tree)].map(({ attributes }) => attributes.get('id')));
  expect(few(content.people.map(({ id }) => id).filter((id) => !ids('/people/').has(id)))).toEqual([]);
  expect(few(content.glossary.map(({ id }) => id).filter((id) => !ids('/glossary/').has(id)))).toEqual([]);
});

test(
  'every page is of a type named in built-site.ts, so that each test that looks at one page of each type sees ' +
    'one like it',
  () => {
    expect(few(pagesOfType('unknown').map(({ address }) => address))).toEqual([]);
    expect(new Set(pages.map(typeOf)).size).toBeGreaterThanOrEqual(25);
  },
);

test('the folder holds nothing that is not for readers', () => {
  const strange = [...files].filter(
    (file) =>
      (!/\.(?:html|css|js|csv|json|svg|png|webp|woff2|xml|txt|pf_\w+|pagefind)$/.test(file) &&
        !/^\/data\/[^/]+\.(?:jsonl|jsonld|parquet|sqlite|zip)$/.test(file)) ||
      /\/(?:\.|__)|\.map$/.test(file),
  );
  expect(
    strange.filter((file) => !/^\/(?:_headers|_redirects|\.nojekyll|\.well-known\/security\.txt)$/.test(file)),
  ).toEqual([]);
});
