import { expect, test } from 'vitest';
import { organisationsPage } from '../../src/views/organisation-page.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const page = organisationsPage(
  smallRecord((content) => (entry(content.organisations, 'weft-limited').kind = 'acute-trust')),
);

test('the page of organisations says how many were to get money, and how many gave it', () =>
  expect(page.sentence).toBe(
    'Of four organisations, sources name one as the one that a sum was for, and two as its funder; two stand here ' +
      'without a sum of their own.',
  ));

test('the largest group comes first, then by the name of the kind', () =>
  expect(page.groups.map(({ id, organisations }) => [id, organisations.map(({ name }) => name)])).toEqual([
    ['acute-trust', ['North Trust', 'Weft Limited']],
    ['nhs-national-body', ['The Ministry of Riverland']],
    ['research-body', ['Idle College']],
  ]));

test('each leads to its page and says what was said of its money', () =>
  expect(page.groups.flatMap(({ organisations }) => organisations)).toEqual(
    expect.arrayContaining([
      { name: 'North Trust', href: '/organisations/north-trust/', detail: '1 figure to it, 1 from it' },
      { name: 'The Ministry of Riverland', href: '/organisations/ministry-of-riverland/', detail: expect.any(String) },
      { name: 'Idle College', href: '/organisations/idle-college/', detail: '' },
    ]),
  ));
