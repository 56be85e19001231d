import { describe, expect, test } from 'vitest';
import { isDerived } from '../../src/domain/address-ledger.ts';
import { csvFiles } from '../../src/open-data/csv-files.ts';
import { aToZ } from '../../src/views/a-to-z.ts';
import { neighboursOf } from '../../src/views/archive-neighbours.ts';
import { fundingViewPages } from '../../src/views/funding-view-page.ts';
import { newsArchiveLists, newsArchives } from '../../src/views/news-archives.ts';
import { siteAddresses } from '../../src/views/site-addresses.ts';
import { sourceArchives } from '../../src/views/source-archives.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const news = newsArchives(record);
const sources = sourceArchives(record);
const at = <T extends { address: string }>(views: readonly T[], address: string): T =>
  views.find((view) => view.address === address)!;

describe('announcements', () => {
  test('every one is in the archive of its month; one known only by its year is under that', () => {
    const months = news.filter(({ by }) => by === 'months');
    expect(months.map(({ address, title, sentence }) => `${address} ${title}: ${sentence}`)).toEqual([
      '/news/2021/month-unknown/ Announcements of 2021, month not known: 1 announcement, 0 with a sum.',
      '/news/2020/month-03/ Announcements of March 2020: 1 announcement, 1 with a sum.',
      '/news/2019/month-07/ Announcements of July 2019: 1 announcement, 1 with a sum.',
    ]);
  });
  test('by programme: newest first under its year, with the span of their dates', () => {
    const lantern = at(news, '/news/programmes/lantern/');
    expect(lantern).toMatchObject({
      title: 'Announcements about Lantern Records Programme',
      sentence: '2 announcements, 1 July 2019 to March 2020, 2 with a sum.',
      about: { href: '/programmes/lantern/' },
    });
    expect(lantern.years.map(({ year, items }) => [year, items.map(({ on }) => on)])).toEqual([
      ['2020', ['2020-03']],
      ['2019', ['2019-07-01']],
    ]);
    expect(lantern.neighbours.links).toEqual([
      { name: 'The Harbour Fund', href: '/news/programmes/harbour-fund/', detail: '1' },
    ]);
  });
  test('by theme: once, however many of its programmes are on it', () => {
    const records = at(news, '/news/themes/records/');
    expect(records.years.flatMap(({ items }) => items.map(({ on }) => on))).toEqual(['2020-03', '2019-07-01']);
    expect(at(news, '/news/themes/skills/')).toBeUndefined();
  });
  test('by organisation, in the order of their names', () => {
    expect(newsArchiveLists(record).find(({ by }) => by === 'organisations')!.links).toEqual([
      { name: 'The Ministry of Riverland', href: '/news/organisations/ministry-of-riverland/', detail: '1' },
      { name: 'North Trust', href: '/news/organisations/north-trust/', detail: '1' },
    ]);
  });
});

describe('sources', () => {
  test('by publisher, with what rests on them, each entry counted once', () => {
    expect(at(sources, '/sources/publishers/riverland-gazette/')).toMatchObject({
      title: 'Sources published by Riverland Gazette',
      sources: [{ view: { id: 'gazette-2019-07-01-lantern' } }, { view: { id: 'gazette-2020-03-north-trust' } }],
    });
    expect(at(sources, '/sources/publishers/riverland-college/').sentence).toBe(
      '1 document; nothing on the site cites it directly.',
    );
    expect(at(sources, '/sources/publishers/office-of-the-auditor/').sentence).toBe(
      '1 document; rests on it: 3 statements of money, 2 announcements and 2 programme pages.',
    );
  });
  test('by year, newest first; those without a date come last', () => {
    expect(sources.filter(({ by }) => by === 'years').map(({ title }) => title)).toEqual([
      'Sources of 2021',
      'Sources of 2020',
      'Sources of 2019',
      'Sources of 2018',
      'Sources without a date',
    ]);
    expect(at(sources, '/sources/years/undated/').sources.map(({ view }) => view.id)).toEqual([
      'blog-undated',
      'ministry-lantern-plan',
    ]);
  });
  test.each(['publishers', 'years'] as const)('each is once among the archives by %s', (by) => {
    expect(
      sources
        .filter((view) => view.by === by)
        .flatMap((view) => view.sources.map(({ view: { id } }) => id))
        .sort(),
    ).toEqual(record.content.sources.map(({ id }) => id));
  });
});

describe('statements', () => {
  const pages = fundingViewPages(record);
  test.each(['programmes', 'said'] as const)('each is once in the view by %s, which has its CSV', (by) => {
    const mine = pages.filter((page) => page.by === by);
    expect(mine.flatMap(({ ids }) => ids).sort()).toEqual(record.content.statements.map(({ id }) => id));
    const files = new Set(csvFiles(record).map(({ address }) => address));
    expect(mine.filter(({ csv }) => !files.has(csv))).toEqual([]);
  });
  test('by the year in which they were said, or that no date is known', () => {
    expect(
      pages
        .filter(({ by }) => by === 'said')
        .map(({ address, title }) => `${address} ${title}`)
        .slice(-2),
    ).toEqual(['/funding/said/2021/ Money: Said in 2021', '/funding/said/undated/ Money: Said on no known date']);
  });
});

describe('A to Z', () => {
  const { sentence, letters } = aToZ(record);
  const under = (letter: string) =>
    letters.find((one) => one.letter === letter)!.names.map(({ name, what, standsFor }) => [name, what, standsFor]);
  test('counts what it holds', () =>
    expect(sentence).toBe(
      '3 programmes, funds and services, 4 organisations, 2 people and 2 terms, also under their other names and ' +
        'acronyms.',
    ));
  test('other names and acronyms stand at their own letter and say what they stand for', () => {
    expect(under('L')).toEqual([
      ['Lantern', 'term', null],
      ['Lantern', 'programme', 'Lantern Records Programme'],
      ['Lantern Records Programme', 'programme', null],
      ['LRP', 'term', 'Lantern'],
      ['LRP', 'programme', 'Lantern Records Programme'],
    ]);
    expect(under('M')).toEqual([
      ['Marsh, Ben', 'person', null],
      ['the ministry', 'organisation', 'The Ministry of Riverland'],
      ['The Ministry of Riverland', 'organisation', null],
      ['MoR', 'organisation', 'The Ministry of Riverland'],
    ]);
  });
  test('a person with two roles is there once, by the last name', () =>
    expect(under('V')).toEqual([['Vale, Ada', 'person', null]]));
});

describe('addresses', () => {
  test('are those the ledger is told of, and known to be worked out', () => {
    const all = siteAddresses(record);
    for (const { address } of [...news, ...sources])
      expect([all.has(address), isDerived(address)], address).toEqual([true, true]);
    expect(
      ['/news/2019/', '/news/2019/2019-07-01-lantern-launched/', '/sources/unused-2018/', '/funding/f-0001/'].filter(
        isDerived,
      ),
    ).toEqual([]);
  });
  test('stay when an entry is added', () => {
    const more = smallRecord((content) => {
      content.news.push({
        ...entry(content.news, '2021-auditor-reports'),
        id: '2018-01-02-more',
        date: '2018-01-02',
        organisations: ['idle-college'],
        origin: { file: 'content/news/2018/2018-01-02-more.mdx', line: 1 },
      });
      content.sources.push({
        ...entry(content.sources, 'unused-2018'),
        id: 'another-2017',
        publisher: 'Another',
        published_on: '2017',
        origin: { file: 'content/sources.csv', line: 8 },
      });
    });
    const after = siteAddresses(more);
    expect([...siteAddresses(record)].filter((address) => !after.has(address))).toEqual([]);
    expect(after).toContain('/news/2018/month-01/');
  });
});

test('of many neighbours the nearest are linked, never the page itself', () => {
  const links = Array.from({ length: 100 }, (_, number) => ({
    name: String(number),
    href: `/${number}/`,
    detail: '1',
  }));
  const near = (index: number) =>
    neighboursOf(links, index, 'By number', { name: 'All', href: '/' }).links.map(({ name }) => Number(name));
  expect(near(50)).toEqual(Array.from({ length: 25 }, (_, place) => 38 + place).filter((number) => number !== 50));
  expect([near(0)[0], near(0).length, near(99).at(-1), near(99).length]).toEqual([1, 24, 98, 24]);
});
