import { expect, test } from 'vitest';
import { dates } from '../../../src/domain/checks/dates.ts';
import { references } from '../../../src/domain/checks/references.ts';
import { requests } from '../../../src/domain/checks/requests.ts';
import type { InformationRequest } from '../../../src/domain/content.ts';
import { inventedRequest } from '../../fixtures/invented-request.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const told = (change: Partial<InformationRequest>) => {
  const content = smallContent((small) => small.requests.push(inventedRequest(change)));
  return [...requests(content), ...dates(content), ...references(content)].map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );
};

test.each<[string, Partial<InformationRequest>]>([
  ['without an answer', {}],
  ['answered', { answered_on: '2022-03-30' }],
  ['answered on the day it was asked', { answered_on: '2022-03-04' }],
  ['refused with a reason', { refused_on: '2022-03-30', refused_because: 'It would cost too much.' }],
  ['about a sum of its programme', { programme: 'lantern', gap: undefined, statement: 'f-0001' }],
  ['about a programme as a whole', { gap: undefined }],
])('a request %s is sound', (_, change) => expect(told(change)).toEqual([]));

test('answered before it was asked', () =>
  expect(told({ answered_on: '2022-03-03' })).toEqual([
    'requests.yaml:2 answered_on (2022-03-03) is before asked_on (2022-03-04). Correct one of the two: asked_on ' +
      'comes first.',
  ]));

test('refused before it was asked', () =>
  expect(told({ refused_on: '2021', refused_because: 'It would cost too much.' })).toEqual([
    'requests.yaml:2 refused_on (2021) is before asked_on (2022-03-04). Correct one of the two: asked_on comes first.',
  ]));

test('refused without a reason', () =>
  expect(told({ refused_on: '2022-03-30' })).toEqual([
    'requests.yaml:2 The request harbour-spending was refused (2022-03-30), and no reason is given. Write in ' +
      'refused_because the reason that the body gave; if it gave none, say that it gave none.',
  ]));

test('a reason for a refusal without its day', () =>
  expect(told({ refused_because: 'It would cost too much.' })).toEqual([
    'requests.yaml:2 The request harbour-spending has a reason for a refusal, and no day of one. Write the day in ' +
      'refused_on, or leave refused_because out when it was not refused.',
  ]));

test('both answered and refused', () =>
  expect(
    told({ answered_on: '2022-03-30', refused_on: '2022-03-31', refused_because: 'It would cost too much.' }),
  ).toEqual([
    'requests.yaml:2 The request harbour-spending is said to be both answered (2022-03-30) and refused (2022-03-31). ' +
      'Leave one of the two out; if it was answered in part, keep answered_on and say in note what was refused.',
  ]));

test('about a sum of another programme', () =>
  expect(told({ statement: 'f-0001' })).toEqual([
    'requests.yaml:2 The request harbour-spending is about harbour-fund, and f-0001 is money of lantern. Correct the ' +
      'programme or the statement.',
  ]));

test.each<[string, Partial<InformationRequest>, string]>([
  [
    'programme',
    { programme: 'harbor-fund' },
    'programme names "harbor-fund", which is not a file in content/programmes/. Did you mean "harbour-fund"?',
  ],
  [
    'gap',
    { gap: 'budgets' },
    'gap names "budgets", which is not an expected disclosure at the top of content/disclosures.yaml. Did you mean ' +
      '"budget"?',
  ],
  [
    'body',
    { asked_of: 'ministry-of-seas' },
    'asked_of names "ministry-of-seas", which is not a row of content/organisations.csv. Correct the id, or add a ' +
      'row of content/organisations.csv first.',
  ],
  [
    'statement',
    { statement: 'f-9999' },
    'statement names "f-9999", which is not a row of content/funding/statements.csv. Correct the id, or ' +
      'add a row of content/funding/statements.csv first.',
  ],
  [
    'source',
    { source: 'auditor-2022-report' },
    'source names "auditor-2022-report", which is not a row of content/sources.csv. Did you mean ' +
      '"auditor-2021-report"?',
  ],
])('about a %s that does not exist', (_, change, message) =>
  expect(told(change)).toEqual([`requests.yaml:2 ${message}`]),
);
