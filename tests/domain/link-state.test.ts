import { expect, test } from 'vitest';
import { linkFinding } from '../../src/domain/link-state.ts';

const ASKED = 'https://www.college.example/paper?id=1';
const state = (answer: Parameters<typeof linkFinding>[1]) => linkFinding(ASKED, answer).state;

test.each([
  ASKED,
  'https://college.example/paper/',
  'http://www.college.example/paper?id=1&seen=yes',
  'https://COLLEGE.example/paper#top',
])('the page answers at its own address, however that is written: %s', (url) =>
  expect(state({ status: 200, url })).toBe('live'),
);

test.each(['https://college.example/papers/1', 'https://other.example/paper'])('it leads to another page: %s', (url) =>
  expect(linkFinding(ASKED, { status: 200, url })).toEqual({ state: 'moved', why: `it leads to ${url}` }),
);

test.each([404, 410])('the server knows it no more: %i', (status) =>
  expect(linkFinding(ASKED, { status, url: ASKED })).toEqual({ state: 'gone', why: `the server says ${status}` }),
);

test.each([401, 403, 405, 429, 451, 500, 503, 199, 304])('the server lets nobody see: %i', (status) =>
  expect(state({ status, url: ASKED })).toBe('unclear'),
);

test.each([
  ['https://college.example/', 'it leads to a front page, https://college.example/'],
  ['https://other.example', 'it leads to a front page, https://other.example'],
  ['https://college.example/sign-in?to=paper', 'it leads to a gate, https://college.example/sign-in?to=paper'],
  ['https://college.example/sso/check', 'it leads to a gate, https://college.example/sso/check'],
])('a page that is not the document does not say that it moved: %s', (url, why) =>
  expect(linkFinding(ASKED, { status: 200, url })).toEqual({ state: 'unclear', why }),
);

test('a front page that was asked for is live', () =>
  expect(linkFinding('https://college.example', { status: 200, url: 'https://college.example/' }).state).toBe('live'));

test('a word inside another is no gate', () =>
  expect(state({ status: 200, url: 'https://college.example/consenting' })).toBe('moved'));

test('a host that does not exist is gone; any other silence says nothing', () => {
  expect(linkFinding(ASKED, { failure: 'ENOTFOUND' })).toEqual({
    state: 'gone',
    why: 'there is no host college.example any more',
  });
  for (const failure of ['EAI_AGAIN', 'ECONNREFUSED', 'TimeoutError', 'CERT_HAS_EXPIRED'])
    expect(linkFinding(ASKED, { failure })).toEqual({ state: 'unclear', why: `no answer (${failure})` });
});
