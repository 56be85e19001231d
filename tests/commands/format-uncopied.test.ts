import { expect, test } from 'vitest';
import { describeUncopied, uncopiedCsv } from '../../src/commands/format-uncopied.ts';
import { uncopied } from '../../src/domain/uncopied.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const content = smallContent(({ sources }) => {
  entry(sources, 'unused-2018').checked_on = '2026-12-03';
  entry(sources, 'unused-2018').state = 'live';
});
const HOSTS = ['college.example'];
const list = uncopied(content, HOSTS);

test('each source is there with the addresses to open, those on closing hosts first', () => {
  const text = describeUncopied(list, 6, HOSTS);
  expect(text.split('\n').slice(0, 12)).toEqual([
    'Sources without an archived copy: 6 of 6. Nothing was looked up for this list.',
    'Open the addresses, and write what you find into content/sources.csv: archived_url, checked_on and state.',
    '',
    'On hosts that have closed or may close (college.example): 1',
    '',
    'unused-2018 (3 February 2018, named in 0 places, last looked for 3 December 2026)',
    '  the page                   https://college.example/paper',
    '  Internet Archive           https://web.archive.org/web/*/https://college.example/paper',
    '  the same, to save a copy   https://web.archive.org/save/https://college.example/paper',
    '  UK Government Web Archive  https://webarchive.nationalarchives.gov.uk/ukgwa/*/https://college.example/paper',
    '',
    'The others: 5',
  ]);
  expect(text).toMatch(/^blog-undated \(undated, named in \d+ places?\)$/m);
});

test('without closing hosts there is one list; without sources none', () => {
  expect(describeUncopied(uncopied(content, []), 6, [])).toContain('\nAll of them: 6\n');
  expect(describeUncopied([], 6, HOSTS).split('\n')).toHaveLength(3);
});

test('as a table each has a row', () => {
  const [header, first, ...rest] = uncopiedCsv(list).trimEnd().split('\n');
  expect(header).toBe('id,urgent,named,published_on,checked_on,url,internet_archive,save,uk_government_web_archive');
  expect(first).toBe(
    'unused-2018,yes,0,2018-02-03,2026-12-03,https://college.example/paper,' +
      'https://web.archive.org/web/*/https://college.example/paper,' +
      'https://web.archive.org/save/https://college.example/paper,' +
      'https://webarchive.nationalarchives.gov.uk/ukgwa/*/https://college.example/paper',
  );
  expect(rest).toHaveLength(5);
});
