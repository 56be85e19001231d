import { expect, test } from 'vitest';
import { archivePlaces, copiedPage, hostOf, isOnHost } from '../../src/domain/web-archives.ts';

test('the places to open for a page, at two archives', () =>
  expect(archivePlaces('https://college.example/paper?id=1#part').map(({ address }) => address)).toEqual([
    'https://web.archive.org/web/*/https://college.example/paper?id=1',
    'https://web.archive.org/save/https://college.example/paper?id=1',
    'https://webarchive.nationalarchives.gov.uk/ukgwa/*/https://college.example/paper?id=1',
  ]));

test.each([
  ['https://web.archive.org/web/20200102030405/https://college.example/paper', 'https://college.example/paper'],
  ['https://web.archive.org/web/20200102/http://college.example/', 'http://college.example/'],
  ['https://archive.example/ukgwa/20200102030405mp_/https://college.example/a?b=c', 'https://college.example/a?b=c'],
  ['https://college.example/20200102/paper', null],
  ['https://college.example/share/https://other.example/', null],
])('the page that an address is a copy of: %s', (address, page) => expect(copiedPage(address)).toBe(page));

test('the host of an address', () => {
  expect(hostOf('https://WWW.College.example:8080/paper')).toBe('college.example');
  expect(hostOf('https://[')).toBe('');
});

test('an address is on a host or below it, not beside it', () => {
  expect(isOnHost('https://www.college.example/', ['college.example'])).toBe(true);
  expect(isOnHost('https://news.college.example/', ['other.example', 'college.example'])).toBe(true);
  expect(isOnHost('https://mycollege.example/', ['college.example'])).toBe(false);
  expect(isOnHost('https://[', ['college.example'])).toBe(false);
});
