import { expect, test } from 'vitest';
import { disclosureLines } from '../../../src/views/disclosures.ts';
import { gapsPage } from '../../../src/views/gaps-page.ts';
import { programmePage } from '../../../src/views/programme-page.ts';
import { requestsPage } from '../../../src/views/requests/requests-page.ts';
import { statementPage } from '../../../src/views/statement-page.ts';
import { inventedRequest } from '../../fixtures/invented-request.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

const refused = {
  id: 'lantern-cost',
  programme: 'lantern',
  gap: undefined,
  statement: 'f-0001',
  asked: 'the contracts.',
  refused_on: '2022-05',
  refused_because: 'It would cost too much.',
  note: 'The ministry said so again of [f-0006].',
  asked_on: '2022-04-01',
};
const record = smallRecord((content) => {
  content.requests = [inventedRequest(), inventedRequest(refused)];
});

test('while none is recorded the page says so, and lists what there is to ask', () => {
  const { sentence, requests, programmes } = requestsPage(smallRecord());
  expect([sentence, requests]).toEqual(['None has been recorded yet.', []]);
  expect(programmes).toEqual([
    { name: 'Harbour Fund', href: '/gaps/harbour-fund/', letters: '2 letters' },
    { name: 'Old Mill', href: '/gaps/old-mill/', letters: '1 letter' },
  ]);
});

test('requests are listed newest first, with state, words, reason and what they are about', () => {
  const { sentence, requests } = requestsPage(record);
  expect(sentence).toBe('Two requests are recorded: one was refused and one has no answer on record.');
  expect(requests).toMatchObject([
    {
      href: '/requests/#lantern-cost',
      state: 'refused',
      word: 'Refused',
      sentence: 'Asked of the Ministry of Riverland on 1 April 2022; refused in May 2022.',
      asked: 'It asked for the contracts.',
      programme: { href: '/programmes/lantern/' },
      gap: null,
      statement: { name: '£250 million', href: '/funding/f-0001/' },
      because: 'It would cost too much.',
      note: [{ text: 'The ministry said so again of ' }, { figure: { id: 'f-0006' } }, { text: '.' }],
    },
    { state: 'open', asked: 'It asked for the sums set for harbours.', gap: 'Budget', statement: null, note: null },
  ]);
});

test('the state of a request is shown on the gap, on the programme and on the sum it is about', () => {
  expect(
    disclosureLines(record, 'harbour-fund').map(({ ask, requests }) => [ask, requests.map(({ id }) => id)]),
  ).toEqual([
    ['/gaps/harbour-fund/#budget', ['harbour-spending']],
    ['/gaps/harbour-fund/#evaluation', []],
  ]);
  expect(gapsPage(record).programmes[0]!.states[0]!.gaps).toEqual([
    {
      name: 'Budget',
      ask: '/gaps/harbour-fund/#budget',
      asked: 'Asked of the Ministry of Riverland on 4 March 2022; no answer is recorded.',
    },
    { name: 'Evaluation', ask: '/gaps/harbour-fund/#evaluation', asked: null },
  ]);
  const lantern = programmePage(record, record.programmes.get('lantern')!);
  expect(lantern.requests.map(({ id }) => id)).toEqual(['lantern-cost']);
  expect(programmePage(record, record.programmes.get('harbour-fund')!).requests).toEqual([]);
  expect(statementPage(record, record.statements.get('f-0001')!).requests.map(({ id }) => id)).toEqual([
    'lantern-cost',
  ]);
});
