import { describe, expect, test } from 'vitest';
import { programmePage } from '../../src/views/programme-page.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const page = (id: string) => programmePage(record, record.programmes.get(id)!);
const fact = (id: string, term: string) => page(id).facts.find((one) => one.term === term);

test('what it is and where it stands', () => {
  expect(page('lantern')).toMatchObject({
    address: '/programmes/lantern/',
    name: 'Lantern Records Programme',
    shortName: 'Lantern',
    aliases: ['LRP'],
    kindWord: 'Programme',
    theme: { name: 'Records', href: '/programmes/#records' },
    status: { status: 'active', words: 'Last seen active, 6 May 2021' },
    description: 'A programme to share records, announced with £250 million.',
    outcome: null,
    aims: [{ text: 'Share records.' }],
  });
});

describe('facts', () => {
  test('what no source says is named as such', () => {
    expect(fact('old-mill', 'Led by')!.text).toBe('not found in the sources read');
    expect(fact('old-mill', 'Started')!.text).toBe('not found in the sources read');
    for (const id of ['lantern', 'harbour-fund', 'old-mill'])
      for (const { term, text, links } of page(id).facts)
        expect(text !== '' || links.length > 0, `${id} ${term}`).toBe(true);
  });
  test('what sources do say', () => {
    expect(fact('lantern', 'Started')!.text).toBe('July 2019');
    expect(fact('harbour-fund', 'Ended')!.text).toBe('2021');
    expect(fact('harbour-fund', 'Part of')!.links).toEqual([
      { name: 'Lantern Records Programme', href: '/programmes/lantern/' },
    ]);
    expect(fact('lantern', 'Followed')!.links).toEqual([{ name: 'Old Mill', href: '/programmes/old-mill/' }]);
    expect(fact('old-mill', 'Followed by')!.links).toEqual([
      { name: 'Lantern Records Programme', href: '/programmes/lantern/' },
    ]);
    expect(fact('lantern', 'Ended')).toBeUndefined();
  });
});

test('money is counted in statements, not added up', () => {
  expect(page('lantern').moneySentence).toMatch(
    /^6 figures by 5 sources\. One figure repeats another\. They are not added up/,
  );
  expect(page('harbour-fund').moneySentence).toMatch(/^4 figures by 3 sources\. They are not added up/);
  expect(page('old-mill').moneySentence).toBe('No source read for this record gives a sum for this.');
});

test('everything that mentions it', () => {
  expect(page('lantern').news.map(({ on }) => on)).toEqual(['2020-03', '2019-07-01']);
  expect(page('lantern').disagreements.flatMap(({ points }) => points.map(({ href }) => href))).toEqual([
    '/disagreements/lantern-total/',
  ]);
  expect(page('lantern').parts.map(({ name }) => name)).toEqual(['The Harbour Fund']);
  expect(page('harbour-fund').recipientsWithoutSums).toMatchObject([
    {
      recipient: { name: 'Weft Limited' },
      quote: 'Weft Limited was among the winners',
      source: { id: 'auditor-2021-report' },
    },
  ]);
  expect(page('lantern').sources.map(({ id }) => id)).toEqual(['gazette-2019-07-01-lantern', 'auditor-2021-report']);
});

test('every expected disclosure has its state in words: what is missing first, then what is not', () => {
  expect(page('lantern').disclosed).toMatchObject([
    { id: 'budget', word: 'Published', source: { id: 'ministry-lantern-plan' } },
  ]);
  expect(page('lantern').gaps).toMatchObject([
    { id: 'evaluation', word: 'Not published', note: 'The auditor asked for it in vain.' },
  ]);
  expect(page('old-mill').disclosed.map(({ word, source }) => [word, source])).toEqual([['Not applicable', null]]);
  expect(page('old-mill').gaps.map(({ word, source }) => [word, source])).toEqual([['Unknown', null]]);
});

test('the ledger line stands at the head, and the section on money begins with it as a sentence', () => {
  expect(page('old-mill').ledger.pieces.map(({ text }) => text)).toEqual(['no figure found']);
  expect(page('old-mill').moneyLead).toBe('No source read gives a figure for it.');
  expect(page('lantern').moneyLead).toMatch(
    /^£200 million had been announced by 2021; no source read shows what was spent/,
  );
});
