import { expect, test } from 'vitest';
import { readLedger } from '../../../src/domain/address-ledger.ts';
import { keptAddresses } from '../../../src/domain/checks/kept-addresses.ts';
import type { Content } from '../../../src/domain/content.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const AT = '2026-11-22T12:00:00Z';
const nothing = () => false;
const withLedger = (text: string, change: (content: Content) => void = () => {}) =>
  smallContent((content) => {
    content.addresses = readLedger('content/addresses.txt', text).entries;
    change(content);
  });
const moved = {
  id: '/programmes/lamp/',
  from: '/programmes/lamp/',
  to: '/programmes/lantern/',
  reason: 'Renamed.',
  origin: { file: 'content/redirects.csv', line: 2 },
};

test('an address with a page is kept, and so is one with a redirect', () => {
  expect(
    keptAddresses(
      withLedger('/\n/programmes/lantern/\n/programmes/lamp/', (content) => content.redirects.push(moved)),
      nothing,
      AT,
    ),
  ).toEqual([]);
});

test('an address with neither is lost, and the remedy is a row to copy', () => {
  expect(keptAddresses(withLedger('/\n/programmes/lanterns/'), nothing, AT)).toEqual([
    {
      file: 'content/addresses.txt',
      line: 2,
      what: '/programmes/lanterns/ was published and has neither a page nor a redirect.',
      write:
        'Bring the page back, or add to content/redirects.csv: /programmes/lanterns/,/programmes/lantern/,<why it ' +
        'moved>',
    },
  ]);
});

test('an address that waits for its day may be missing until then', () => {
  const content = withLedger('/news/2026/2026-12-01-x/ from 2026-12-01T00:01:00+00:00');
  expect(keptAddresses(content, nothing, AT)).toEqual([]);
  expect(keptAddresses(content, nothing, '2026-12-01T00:01:00Z')).toHaveLength(1);
});

test('nobody is blamed for a page whose entry could not be read', () => {
  const content = withLedger('/programmes/broken/\n/news/1999/');
  expect(
    keptAddresses(
      content,
      (home, id) => (home === 'content/programmes/' && id === 'broken') || (home === 'content/news/' && id === '*'),
      AT,
    ),
  ).toEqual([]);
});

test('charts and views of the money are judged only once they are known', () => {
  const content = withLedger('/charts/lamp-money/');
  expect(keptAddresses(content, nothing, AT)).toEqual([]);
  expect(keptAddresses(content, nothing, AT, new Set(['/programmes/lamp/']))).toHaveLength(1);
});

test.each([
  ['/charts/lantern-money/', '/programmes/lantern/'],
  ['/charts/lantern-status/', '/programmes/lantern/'],
  ['/charts/disagreement-harbour-date/', '/disagreements/harbour-date/'],
  ['/charts/lamp-money/', '<the page that stands for it>'],
  ['/organisations/north-trusts/', '/organisations/north-trust/'],
  // The next number is another sum, not this one under a new name.
  ['/funding/f-0011/', '<the page that stands for it>'],
])('for %s the row to copy leads to %s', (address, to) => {
  const pages = new Set([
    '/programmes/lantern/',
    '/charts/lamb-money/',
    '/disagreements/harbour-date/',
    '/organisations/north-trust/',
    '/funding/f-0010/',
  ]);
  expect(keptAddresses(withLedger(address), nothing, AT, pages)[0]!.write).toContain(
    `: ${address},${to},<why it moved>`,
  );
});
