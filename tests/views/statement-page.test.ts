import { describe, expect, test } from 'vitest';
import { statementPage } from '../../src/views/statement-page.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const page = (id: string) => statementPage(record, record.statements.get(id)!);
const fact = (id: string, term: string) => page(id).facts.find((one) => one.term === term)!;
const relation = (id: string, heading: string) =>
  page(id)
    .relations.find((one) => one.heading === heading)
    ?.lines.map(({ figure }) => figure.id);

test('what it is, who said it and when', () => {
  expect(page('f-0001')).toMatchObject({
    address: '/funding/f-0001/',
    title: 'Announced: £250 million, the programme (Lantern Records Programme)',
    description:
      'Riverland Gazette on 1 July 2019: £250 million announced for Lantern Records Programme, the programme. To ' +
      'know: sources disagree, later revised.',
    sentence: 'Riverland Gazette said this on 1 July 2019.',
    quote: '£250 million for Lantern',
    note: 'First line of the note,\nsecond line.',
    quoteWarnings: [],
  });
  expect(page('f-0004').sentence).toBe('Riverland Gazette said this in March 2020.');
  expect(page('f-0005').sentence).toBe('Office of the Auditor said this in 2021.');
  expect(page('f-0002').sentence).toBe('Ministry of Riverland said this in an undated document.');
  expect(page('f-0002').note).toBeNull();
});

describe('its facts', () => {
  test('what the source does not state is said to be missing, never blank', () => {
    const missing = { text: 'not stated by the source', links: [], missing: true };
    for (const term of ['From', 'Period', 'Said on', 'First made public'])
      expect(fact('f-0002', term), term).toEqual({ term, ...missing });
    for (const { id } of record.content.statements) {
      for (const { term, text, links } of page(id).facts)
        expect(text !== '' || links.length > 0, `${id} ${term}`).toBe(true);
    }
  });
  test('what it does state', () => {
    expect(fact('f-0001', 'Kind').text).toBe('Announced: a promise or offer made public');
    expect(fact('f-0001', 'Amount').text).toBe('£250 million, stated without qualification');
    expect(fact('f-0005', 'Amount').text).toBe('more than £1.25 billion, for each year');
    expect(fact('f-0007', 'Amount').text).toBe('£12.50, stated without qualification');
    expect(fact('f-0001', 'From')).toMatchObject({
      links: [{ name: 'The Ministry of Riverland', href: '/organisations/ministry-of-riverland/' }],
      missing: false,
    });
    expect(fact('f-0004', 'To')).toMatchObject({ links: [{ name: 'North Trust' }], missing: false });
    expect(fact('f-0001', 'To').text).toBe('no single body: the programme or a part of it');
    expect(fact('f-0008', 'To').text).toBe('each of several bodies, not named one by one');
    expect(fact('f-0001', 'Period').text).toBe('financial years 2019-20 to 2021-22');
    expect(fact('f-0001', 'First made public').text).toBe('30 June 2019');
    expect(['f-0001', 'f-0002', 'f-0004'].map((id) => fact(id, 'Local match money').text)).toEqual([
      'not known whether it is included',
      'not known whether it is included',
      'included in the sum',
    ]);
    expect(fact('f-0001', 'Counted').text).toBe('yes: the promise that later figures refer to');
    expect(fact('f-0002', 'Counted').text).toMatch(/^no: /);
  });
});

test('warnings on what the quotation does not itself say', () => {
  expect(page('f-0004').quoteWarnings).toEqual([expect.stringContaining('does not itself name the recipient')]);
  expect(page('f-0003').quoteWarnings).toEqual([
    expect.stringContaining('does not itself name the funder'),
    expect.stringContaining('Source not re-read'),
  ]);
});

test('its relations, both ways', () => {
  expect(relation('f-0001', 'Figures that disagree with this one')).toEqual(['f-0002']);
  expect(relation('f-0002', 'Figures that disagree with this one')).toEqual(['f-0001']);
  expect(relation('f-0003', 'It repeats')).toEqual(['f-0001']);
  expect(relation('f-0001', 'Repeated by')).toEqual(['f-0003']);
  expect(relation('f-0004', 'It is part of')).toEqual(['f-0001']);
  expect(relation('f-0001', 'Its parts')).toEqual(['f-0004']);
  expect(relation('f-0006', 'It replaces')).toEqual(['f-0001']);
  expect(relation('f-0001', 'Replaced by')).toEqual(['f-0006']);
  expect(page('f-0009').relations).toEqual([]);
});

test('contradictions come first', () =>
  expect(page('f-0001').relations[0]!.heading).toBe('Figures that disagree with this one'));

test('the disagreements and announcements that hold it', () => {
  expect(page('f-0002').disagreements).toMatchObject([
    {
      heading: 'Where sources disagree',
      points: [
        {
          what: 'Lantern is given as £250 million or about £240m.',
          position: expect.any(String),
          href: '/disagreements/lantern-total/',
          natureWord: 'Contradiction',
          ratio: 'the highest sum is about 4% above the lowest',
        },
      ],
    },
  ]);
  expect(page('f-0004').news.map(({ href }) => href)).toEqual(['/news/2020/2020-03-north-trust-joins/']);
  expect(page('f-0009').disagreements).toEqual([]);
});

test('a citation that stands by itself', () => {
  const [, what, address] = /^.*?(, statement .*\.) (\S+)$/.exec(page('f-0002').citation)!;
  expect(what).toBe(
    ', statement f-0002: about £240 million announced, the programme (Lantern Records Programme), ' +
      'after Ministry of Riverland, undated.',
  );
  expect(address).toMatch(/^https:\/\/\S+\/funding\/f-0002\/$/);
});
