import { expect, test } from 'vitest';
import { termId } from '../../src/kinds/glossary-term.ts';
import { readContent } from '../../src/reading/content.ts';
import { changedFolder } from '../fixtures/changed-folder.ts';
import { SMALL } from '../fixtures/small-content.ts';

test('every kind of entry is read from its file', () => {
  const { content, problems } = readContent(SMALL);
  expect(problems).toEqual([]);
  expect(
    Object.fromEntries(Object.entries<unknown[]>({ ...content }).map(([kind, entries]) => [kind, entries.length])),
  ).toEqual({
    programmes: 3,
    news: 3,
    pages: 2,
    statements: 10,
    promises: 0,
    promiseEvidence: 0,
    sources: 6,
    organisations: 4,
    people: 3,
    awardsWithoutSums: 1,
    explanations: 0,
    outcomes: 1,
    disagreements: 2,
    themes: 2,
    glossary: 2,
    corrections: 1,
    expectedDisclosures: 2,
    disclosures: 6,
    requests: 0,
    redirects: 0,
    addresses: 0,
  });
  expect(content.statements[1]!.origin).toEqual({ file: 'content/funding/statements.csv', line: 4 });
  expect(content.disclosures[0]!.origin).toMatchObject({ line: 14, lines: { state: 15, note: 16, source: 17 } });
});

test('files are read in the order of their names, whatever the disk says', () => {
  expect(readContent(SMALL).content.programmes.map(({ id }) => id)).toEqual(['harbour-fund', 'lantern', 'old-mill']);
});

test('the guide and hidden files are no content; any other file is told', () => {
  using folder = changedFolder({
    'README.md': 'x',
    '.DS_Store': '\0',
    'news/.gitkeep': '',
    'notes.txt': 'x',
    'programmes/.lantern.mdx.swp': 'x',
  });
  expect(readContent(folder.path).problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
    'content/notes.txt No page is made from a file of this name.',
  ]);
});

test.each([
  ['About (basis)', 'about-basis'],
  ['NHS App', 'nhs-app'],
  ['“5G”', '5g'],
])('the id of the term %s is %s', (term, id) => expect(termId(term)).toBe(id));
