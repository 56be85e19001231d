import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { describeFixes, fixContent } from '../../src/commands/fix-content.ts';
import { changedFolder, replacing, type Change } from '../fixtures/changed-folder.ts';
import { SMALL } from '../fixtures/small-content.ts';

const STATEMENTS = 'funding/statements.csv';
const LANTERN = 'programmes/lantern.mdx';
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '…': 0x85 })[letter] ?? letter.charCodeAt(0));
const bytes = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'latin1')]);

/** A mistake, and what is said of its repair; afterwards every byte is as it was before the mistake. */
const repaired: [mistake: string, changes: Record<string, Change>, said: string[]][] = [
  [
    'spaces round cells',
    { 'organisations.csv': replacing('idle-college,Idle College,', 'idle-college, Idle College ,') },
    ['content/organisations.csv', '  line 5: name: " Idle College " became "Idle College".'],
  ],
  [
    'a space in the name of a column',
    { 'people.csv': replacing('id,name,role', 'id, name,role') },
    ['content/people.csv', '  line 1: The name of a column: " name" became "name".'],
  ],
  [
    'a table saved by Excel as Windows-1252',
    { [STATEMENTS]: windows1252 },
    [`content/${STATEMENTS}`, '  the file was saved as Windows-1252 and is UTF-8 now (£ “ ” ’).'],
  ],
  [
    'an article saved as Windows-1252',
    { [LANTERN]: windows1252 },
    [`content/${LANTERN}`, '  the file was saved as Windows-1252 and is UTF-8 now (£).'],
  ],
  [
    'line ends of Windows',
    { 'people.csv': (text) => text.replaceAll('\n', '\r\n') },
    ['content/people.csv', '  the file had 4 line ends of Windows or of an old Mac; they are plain now.'],
  ],
  [
    'a byte order mark',
    { 'glossary.yaml': (text) => `\uFEFF${text}` },
    ['content/glossary.yaml', '  the file began with a byte order mark; it is gone.'],
  ],
  [
    'no line end at the end',
    { 'people.csv': (text) => text.trimEnd() },
    ['content/people.csv', '  line 4: The last line had no line end; it has one now.'],
  ],
  [
    'empty columns of Excel',
    { 'organisations.csv': (text) => text.replaceAll('\n', ',,\n') },
    ['content/organisations.csv', '  line 1: 2 empty columns at the end of every row are gone.'],
  ],
  [
    'empty rows of Excel',
    { 'organisations.csv': (text) => `${text},,,,,,\n,,,,,,\n` },
    [
      'content/organisations.csv',
      '  line 6: The row was empty; it is gone.',
      '  line 7: The row was empty; it is gone.',
    ],
  ],
  [
    'a date as Excel shows it',
    { 'sources.csv': replacing(',2019-07-01,', ',"1 July 2019",') },
    ['content/sources.csv', '  line 4: published_on: "1 July 2019" became "2019-07-01".'],
  ],
  [
    'a sum with its sign and commas',
    { [STATEMENTS]: replacing(',200000000,', ',"£200,000,000",') },
    [`content/${STATEMENTS}`, '  line 8: amount_gbp: "£200,000,000" became "200000000".'],
  ],
  [
    'a date in front matter',
    { 'news/2019/2019-07-01-lantern-launched.mdx': replacing('date: "2019-07-01"', 'date: 1 July 2019') },
    ['content/news/2019/2019-07-01-lantern-launched.mdx', '  line 3: date: "1 July 2019" became "2019-07-01".'],
  ],
  [
    'a word with a capital in front matter',
    { [LANTERN]: replacing('status: active\nstatus_on', 'status: Active\nstatus_on') },
    [`content/${LANTERN}`, '  line 9: status: "Active" became "active".'],
  ],
  [
    'curled quotation marks round a field name',
    { [LANTERN]: replacing('\ntheme:', '\n“theme”:') },
    [`content/${LANTERN}`, '  line 6: The field name “theme” became theme.'],
  ],
];

describe('what is safe is repaired, byte for byte as it was', () => {
  test.each(repaired)('%s', (_mistake, changes, said) => {
    using folder = changedFolder(changes);
    const fixed = fixContent(folder.path);
    expect(
      describeFixes(fixed)
        .split('\n')
        .filter((line) => line !== '')
        .slice(1),
    ).toEqual(said);
    expect(bytes(folder.path)).toEqual(bytes(SMALL));
    expect(checkContent(folder.path).ok).toBe(true);
    expect(fixContent(folder.path)).toEqual([]);
  });
});

const doubtful: [what: string, changes: Record<string, Change>][] = [
  ['a date of two readings', { 'sources.csv': replacing('2018-02-03', '03/02/2018') }],
  ['a sum in millions', { [STATEMENTS]: replacing(',200000000,', ',£200m,') }],
  ['a comma too many in one row', { 'sources.csv': replacing('"Lantern lit, at last"', 'Lantern lit, at last') }],
  [
    'one long row that ends in empty cells',
    { 'people.csv': replacing('ada-vale-adviser,Ada Vale,Adviser', 'ada-vale-adviser,Vale, Ada,Adviser') },
  ],
  [
    'a quotation mark that never closes',
    { 'sources.csv': replacing('"Lantern lit, at last"', '"Lantern lit, at last') },
  ],
  [
    'UTF-8 and Windows-1252 in one file',
    {
      'sources.csv': (text) => Buffer.concat([Buffer.from(text.replace('A blog', 'Café')), Buffer.from([0xe9, 0x0a])]),
    },
  ],
  [
    'bytes that no Windows-1252 has',
    { 'people.csv': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x81, 0x0a])]) },
  ],
  [
    'an unfinished merge',
    {
      'glossary.yaml': replacing(
        '- term: "Lantern"',
        '<<<<<<< HEAD \n- term: "Lantern"\n=======\n- term: “Lamp”\n>>>>>>> other',
      ),
    },
  ],
  ['a spreadsheet', { 'organisations.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0x0d, 0x0a]) }],
  [
    'a title between curled quotation marks',
    { 'news/2019/2019-07-01-lantern-launched.mdx': (text) => text.replace(/title: .*/, 'title: “Lantern”') },
  ],
  ['a file that is no content', { 'notes.txt': 'x \r\n' }],
  ['spaces in a text, where Markdown breaks a line', { 'pages/about.mdx': (text) => `${text}\nOne  \ntwo.\n` }],
];

describe('what is in doubt is left to the editor', () => {
  test.each(doubtful)('%s', (_what, changes) => {
    using folder = changedFolder(changes);
    const before = bytes(folder.path);
    expect(fixContent(folder.path)).toEqual([]);
    expect(bytes(folder.path)).toEqual(before);
  });
  test('nothing to do is said', () =>
    expect(describeFixes([])).toBe('There was nothing that could be repaired safely.\n\n'));
});

test('several mistakes in one file are repaired together, the doubtful one stays', () => {
  using folder = changedFolder({
    'sources.csv': (text) =>
      windows1252(
        text.replace('2018-02-03', '03/02/2018').replace(',2019-07-01,', ',27/03/2019,').replaceAll('\n', ',\r\n'),
      ),
  });
  expect(describeFixes(fixContent(folder.path))).toMatch(/^\d repairs\. Look at them before you commit\.\n/);
  expect(checkContent(folder.path).report).toMatch(/^1 problem .*published_on is "03\/02\/2018"/s);
});
