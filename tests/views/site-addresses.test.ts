import { expect, test } from 'vitest';
import { isDerived } from '../../src/domain/address-ledger.ts';
import { pageAddresses } from '../../src/domain/page-addresses.ts';
import { promisedAddresses, siteAddresses } from '../../src/views/site-addresses.ts';
import { entry, smallContent, smallRecord } from '../fixtures/small-content.ts';

const AT = '2026-11-22T12:00:00Z';
const UNTIL = '2026-12-01T00:01:00+00:00';

test('the pages of entries, and those worked out from several', () => {
  const record = smallRecord();
  const all = siteAddresses(record);
  for (const address of pageAddresses(record.content)) expect(all).toContain(address);
  for (const address of [
    '/charts/programmes/',
    '/charts/lantern-money/',
    '/charts/lantern-status/',
    '/charts/disagreement-lantern-total/',
  ])
    expect(all).toContain(address);
  const derived = [...all].filter((address) => !pageAddresses(record.content).has(address));
  expect(derived.filter((address) => !isDerived(address))).toEqual([]);
  expect(derived.some((address) => address.startsWith('/funding/'))).toBe(true);
});

test('moved pages are promised too', () => {
  const redirect = {
    id: '/lamp/',
    from: '/lamp/',
    to: '/programmes/lantern/',
    reason: 'Renamed.',
    origin: { file: 'content/redirects.csv', line: 2 },
  };
  expect(
    promisedAddresses(
      smallContent((content) => content.redirects.push(redirect)),
      AT,
    ).get('/lamp/'),
  ).toBeNull();
});

test('what waits is promised from its own time, and pages that hang on it from the last of all times', () => {
  const promised = promisedAddresses(
    smallContent((content) => {
      entry(content.news, '2021-auditor-reports').publish_at = UNTIL;
      entry(content.pages, 'method').publish_at = '2027-01-01T00:00:00Z';
    }),
    AT,
  );
  expect(promised.get('/news/2021/2021-auditor-reports/')).toBe(UNTIL);
  expect(promised.get('/news/2021/')).toBe('2027-01-01T00:00:00Z');
  expect(promised.get('/news/2019/')).toBeNull();
});
