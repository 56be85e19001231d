import { expect, test } from 'vitest';
import { pageAddresses } from '../../src/domain/page-addresses.ts';
import { smallContent } from '../fixtures/small-content.ts';

const content = smallContent();
const known = pageAddresses(content);

test('every entry has its page, and every year of announcements', () => {
  for (const address of [
    '/programmes/lantern/',
    '/news/2020/2020-03-north-trust-joins/',
    '/news/2020/',
    '/funding/f-0001/',
    '/sources/unused-2018/',
    '/organisations/weft-limited/',
    '/disagreements/harbour-date/',
    '/about/',
    '/about/method/',
  ])
    expect(known).toContain(address);
  const one = pageAddresses({ ...content, programmes: content.programmes.slice(1) });
  expect([...known].filter((address) => !one.has(address))).toEqual([
    '/programmes/harbour-fund/',
    '/gaps/harbour-fund/',
  ]);
});

test('the lists are there even when nothing is in them', () => {
  const empty = pageAddresses(Object.fromEntries(Object.keys(content).map((kind) => [kind, []])) as never);
  for (const address of [
    '/',
    '/programmes/',
    '/news/',
    '/funding/',
    '/organisations/',
    '/people/',
    '/sources/',
    '/disagreements/',
    '/gaps/',
    '/requests/',
    '/glossary/',
    '/corrections/',
    '/search/',
  ])
    expect(empty).toContain(address);
});

test('every archive has its page, and none of them can be the page of an entry', () => {
  for (const address of [
    '/a-z/',
    '/news/2020/month-03/',
    '/news/2021/month-unknown/',
    '/news/programmes/lantern/',
    '/news/themes/records/',
    '/news/organisations/north-trust/',
    '/sources/publishers/riverland-gazette/',
    '/sources/years/2020/',
    '/sources/years/undated/',
  ])
    expect(known).toContain(address);
  expect(content.news.filter(({ id }) => id.startsWith('month-'))).toEqual([]);
});

test('addresses end in a stroke', () => expect([...known].filter((address) => !address.endsWith('/'))).toEqual([]));
