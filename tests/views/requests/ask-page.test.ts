import { expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { askPage } from '../../../src/views/requests/ask-page.ts';
import { inventedRequest } from '../../fixtures/invented-request.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const page = (programme: string, change?: (content: Content) => void) => {
  const record = smallRecord(change);
  return askPage(record, record.programmes.get(programme)!);
};
const ledBy =
  (...bodies: string[]) =>
  (content: Content) =>
    Object.assign(entry(content.programmes, 'harbour-fund'), {
      lead_body: 'The Ministry of Riverland; North Trust',
      lead_bodies: bodies,
    });

test('each unknown disclosure has its letter, in the order in which they are expected', () => {
  const view = page('harbour-fund');
  expect(view.title).toBe('Ask about the Harbour Fund');
  expect(view.sentence).toBe(
    'Of two things that could be expected to be published, two are unknown. Each has a letter that asks for it, to ' +
      'copy or to send by e-mail.',
  );
  expect(view.jumps).toEqual([
    { name: 'Budget', href: '#budget' },
    { name: 'Evaluation', href: '#evaluation' },
  ]);
  expect(view.letters.map(({ id, name, to }) => [id, name, to])).toEqual([
    ['budget', 'Budget', null],
    ['evaluation', 'Evaluation', null],
  ]);
});

test('one that is unknown is one letter; what is not unknown has none', () => {
  expect(page('old-mill').sentence).toBe(
    'Of two things that could be expected to be published, one is unknown. A letter asks for it, to copy or to send ' +
      'by e-mail.',
  );
  expect(page('old-mill').letters.map(({ id }) => id)).toEqual(['evaluation']);
  expect(page('lantern').letters).toEqual([]);
  expect(page('lantern').sentence).toBe(
    'Nothing that could be expected to be published is unknown, so there is nothing to ask for.',
  );
});

test('without a lead body nobody is addressed, and the mail opens without an address', () => {
  const { bodies, lead, letters } = page('harbour-fund');
  expect([bodies, lead]).toEqual([
    [],
    'This record does not know: no source read says who led it. The letters are addressed to nobody.',
  ]);
  expect(page('harbour-fund', ledBy()).lead).toBe(
    'The record names as the lead “The Ministry of Riverland; North Trust”, and does not know which body answers for ' +
      'that. The letters are addressed to nobody.',
  );
  expect(letters[0]!.mails).toHaveLength(1);
  expect(letters[0]!.mails[0]).toMatchObject({
    words: 'Open as an e-mail',
    href: expect.stringMatching(/^mailto:\?subject=Freedom%20of.*&body=Dear%20Freedom/),
  });
});

test('with several lead bodies there is a mail to each; the address is the one on record, and never another', () => {
  const { bodies, lead, letters } = page('harbour-fund', (content) => {
    ledBy('ministry-of-riverland', 'north-trust')(content);
    entry(content.organisations, 'north-trust').requests_to = 'requests@north-trust.example';
  });
  expect(bodies.map(({ body, mail }) => [body.name, mail])).toEqual([
    ['The Ministry of Riverland', null],
    ['North Trust', 'requests@north-trust.example'],
  ]);
  expect(lead).toBe(
    'The record names as the lead “The Ministry of Riverland; North Trust”. The letters are addressed to the first; ' +
      'the same may be asked of the others.',
  );
  expect(letters[0]!.to).toBe('The Ministry of Riverland');
  expect(
    letters[0]!.mails.map(({ words, href }) => [words, /^[^?]+/.exec(href)![0], /body=(To.*?)%0D/.exec(href)![1]]),
  ).toEqual([
    ['Open as an e-mail to the Ministry of Riverland', 'mailto:', 'To%3A%20The%20Ministry%20of%20Riverland'],
    ['Open as an e-mail to North Trust', 'mailto:requests@north-trust.example', 'To%3A%20North%20Trust'],
  ]);
});

test('who took over is told with its source', () => {
  const { bodies } = page('harbour-fund', (content) => {
    ledBy('north-trust')(content);
    Object.assign(entry(content.organisations, 'north-trust'), {
      successor: 'ministry-of-riverland',
      successor_source: 'auditor-2021-report',
    });
  });
  expect(
    bodies.map(({ body, followed }) => [body.name, followed.map(({ sentence, source }) => [sentence, source.id])]),
  ).toEqual([
    ['The Ministry of Riverland', [['The Ministry of Riverland took over from North Trust.', 'auditor-2021-report']]],
  ]);
});

test('a request stands at the letter of its gap; one about another thing stands by itself', () => {
  const { letters, otherRequests } = page('harbour-fund', (content) => {
    content.requests = [
      inventedRequest(),
      inventedRequest({ id: 'later', asked_on: '2023', answered_on: '2023-02' }),
      inventedRequest({ id: 'all', gap: undefined }),
    ];
  });
  expect(letters.map(({ requests }) => requests.map(({ id, word }) => `${id}: ${word}`))).toEqual([
    ['later: Answered', 'harbour-spending: No answer recorded'],
    [],
  ]);
  expect(otherRequests.map(({ id }) => id)).toEqual(['all']);
});

test('the right that letters use is explained where the glossary has it', () => {
  expect(page('harbour-fund').right).toBeNull();
  const { right } = page('harbour-fund', (content) => {
    content.glossary[0]!.id = 'freedom-of-information';
    content.glossary[0]!.term = 'Freedom of Information';
  });
  expect(right).toEqual({ name: 'Freedom of Information', href: '/glossary/#freedom-of-information' });
});
