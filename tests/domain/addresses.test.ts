import { expect, test } from 'vitest';
import * as addresses from '../../src/domain/addresses.ts';

test('every address is what readers have in their bookmarks', () => {
  expect(addresses.programmeAddress('nhs-app')).toBe('/programmes/nhs-app/');
  expect(addresses.newsYearAddress('2019')).toBe('/news/2019/');
  expect(addresses.newsAddress({ id: '2019-08-08-ai-lab', date: '2019-08-08' })).toBe('/news/2019/2019-08-08-ai-lab/');
  expect(addresses.statementAddress('f-0038')).toBe('/funding/f-0038/');
  expect(addresses.sourceAddress('nao-2020')).toBe('/sources/nao-2020/');
  expect(addresses.organisationAddress('nhsx')).toBe('/organisations/nhsx/');
  expect(addresses.disagreementAddress('ai-lab-total')).toBe('/disagreements/ai-lab-total/');
  expect(addresses.pageAddress('about')).toBe('/about/');
  expect(addresses.pageAddress('method')).toBe('/about/method/');
  expect(addresses.personAnchor('ada')).toBe('/people/#ada');
  expect(addresses.termAnchor('lantern')).toBe('/glossary/#lantern');
  expect(addresses.csvAddress('/funding/f-0038/', 'statement')).toBe('/funding/f-0038/statement.csv');
});

test.each([
  ['Office of the Auditor', 'office-of-the-auditor'],
  ['Café Ünlü', 'cafe-unlu'],
  ['Health & Care – News', 'health-care-news'],
  ['(The) Gazette!', 'the-gazette'],
  ['…', ''],
])('the publisher "%s" has the address "%s"', (publisher, slug) =>
  expect(addresses.publisherSlug(publisher)).toBe(slug),
);
