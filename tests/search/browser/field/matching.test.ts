// Suggestions for what has been typed so far.
import { expect, it } from 'vitest';
import { matching } from '../../../../src/search/browser/field/matching.ts';
import type { Suggestion } from '../../../../src/search/names/suggestions.ts';
import { measure } from '../../relevance/measures.ts';

const suggestions: Suggestion[] = [
  ['Global Digital Exemplar programme', '/programmes/gde/', 'Programme', 'GDE; fast followers'],
  ['NHS Digital', '/organisations/nhs-digital/', 'Organisation', ''],
  ["Guy's and St Thomas' NHS Foundation Trust", '/organisations/guys/', 'Organisation', ''],
];
const found = (typed: string) => matching(typed, suggestions, 5).map(([, address]) => address);

it.each([
  ['gde', ['/programmes/gde/']],
  ['fast fol', ['/programmes/gde/']],
  ['digital', ['/programmes/gde/', '/organisations/nhs-digital/']],
  ['nhs d', ['/organisations/nhs-digital/']],
  ['guys', ['/organisations/guys/']],
  ['', []],
  ['igital', []],
])('%s', (typed, expected) => expect(found(typed)).toEqual(expected));

it('measures relevance', () => {
  const one = { query: '', kind: '', right: ['a', 'b'], found: ['x', 'a'] };
  expect(measure([one])).toMatchObject({ first: 0, third: 1 });
  expect(measure([{ ...one, found: ['a', 'b'] }])).toEqual({ first: 1, third: 1, gain: 1 });
});
