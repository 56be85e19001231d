// Where a reader without script is sent from the search page.
import { expect, test } from 'vitest';
import { linkRecord } from '../../src/domain/record.ts';
import { searchArchives } from '../../src/search/lists.ts';
import { smallContent, smallRecord } from '../fixtures/small-content.ts';

const { lists, themes } = searchArchives(smallRecord());
const list = (name: string) => lists.find((one) => one.name === name)!;

test('every list is named with how much is in it', () =>
  expect(lists.map(({ name, href, detail }) => [name, href, detail])).toEqual([
    ['A to Z', '/a-z/', 'every name, other name and acronym'],
    ['Programmes', '/programmes/', '3, by theme'],
    ['Announcements', '/news/', '3'],
    ['Statements of money', '/funding/', '10'],
    ['Promises', '/promises/', '0, by year due and programme'],
    ['Organisations', '/organisations/', '4, by kind'],
    ['Sources', '/sources/', '6'],
    ['Disagreements between sources', '/disagreements/', '2'],
    ['People', '/people/', '3 roles'],
    ['What we have not found', '/gaps/', 'programme by programme'],
    ['Requests for information', '/requests/', 'asked, and to ask'],
    ['Glossary', '/glossary/', '2 terms'],
    ['About this record', '/about/', 'its method, its limits, its licence'],
  ]));

test('with the ways in which it is listed', () => {
  expect(list('Sources').ways).toEqual([
    { name: 'by publisher', href: '/sources/#publishers' },
    { name: 'by year', href: '/sources/#years' },
  ]);
  expect(list('Announcements').ways.map(({ name }) => name)).toEqual([
    'by month',
    'by programme',
    'by theme',
    'by organisation',
  ]);
  expect(list('Statements of money').ways.map(({ href }) => href)).toEqual(
    ['statements', 'kinds', 'years', 'said', 'funders', 'recipients'].map((place) => `/funding/#${place}`),
  );
});

test('the years of announcements are counted, and the themes lead to their programmes', () => {
  const { years: counted } = searchArchives(
    linkRecord(
      smallContent(({ news }) => {
        news.find(({ date }) => date === '2021')!.date = '2019-12';
      }),
    ),
  );
  expect(counted).toEqual([
    { year: '2020', href: '/news/2020/', detail: '1 announcement' },
    { year: '2019', href: '/news/2019/', detail: '2 announcements' },
  ]);
  expect(themes).toEqual([
    { name: 'Records', href: '/programmes/#records' },
    { name: 'Skills', href: '/programmes/#skills' },
  ]);
});
