import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/commands/check-content.ts';
import { quoteFrom } from '../../src/reading/quote.ts';
import { changedFolder, replacing, type Change } from '../fixtures/changed-folder.ts';

/** What is quoted below the problems of a changed folder. */
function quoted(changes: Record<string, Change>): string[][] {
  using folder = changedFolder(changes);
  return findProblems(folder.path).problems.map(quoteFrom(folder.path));
}

describe('the words in question stand below the message, marked', () => {
  test('a cell of a long row', () => {
    expect(quoted({ 'funding/statements.csv': replacing(',200000000,', ',£200m,') })[0]).toEqual([
      'f-0006,lantern,,,£200m,exact,announced,revision,the programme after the cut,no,,,2021-05-06,,aud…',
      '                 ^^^^^',
    ]);
  });
  test('a cell far to the right: what stands before it is left out', () => {
    const [line, marks] = quoted({
      'funding/statements.csv': replacing('cut to £200 million', Array(26).fill('word').join(' ')),
    })[0]!;
    expect(line).toMatch(/^….*,word word .*…$/);
    expect(line!.slice(marks!.indexOf('^')).startsWith('word word')).toBe(true);
  });
  test('a cell that is empty and should not be', () => {
    const [line, marks] = quoted({ 'sources.csv': replacing(',official,', ',,') })[0]!;
    expect(line!.slice(0, marks!.indexOf('^'))).toBe(
      'ministry-lantern-plan,Plan for Lantern,Ministry of Riverland,,https://ministry.example/plan,',
    );
  });
  test('a word in a text', () => {
    const [line, marks] = quoted({
      'programmes/lantern.mdx': replacing('The auditor saw', 'It was £5m. The auditor saw'),
    })[0]!;
    expect(line!.slice(marks!.indexOf('^'), marks!.length)).toBe('£5m');
  });
  test('a letter that is not UTF-8, as it was meant', () => {
    const latin = (text: string) => Buffer.from(text.replace('A blog', 'Café'), 'latin1');
    expect(quoted({ 'sources.csv': latin })[0]).toEqual([
      'blog-undated,My view of Lantern,Café,,http://blog.example/lantern,weak,Nobody knows who writes i…',
      '                                   ^',
    ]);
  });
  test('a whole word and not a part of another', () => {
    expect(quoted({ 'people.csv': replacing(',sources\n', ',source\n') })[1]).toEqual([
      'id,name,role,organisation_as_stated,organisations,from,to,source',
    ]);
  });
  test('a line that can only be shown as it is', () =>
    expect(
      quoted({
        'people.csv': replacing('ada-vale-adviser,Ada Vale,Adviser,,,,,', 'ada-vale-adviser,Ada Vale,Adviser,,,,'),
      })[0],
    ).toHaveLength(1));
});

describe('nothing is quoted', () => {
  test('of a file as a whole', () => expect(quoted({ 'stray.txt': 'x' })).toEqual([[]]));
  test('of a file that is no text', () =>
    expect(quoted({ 'organisations.csv': Uint8Array.from([1, 0, 2]) })[0]).toEqual([]));
  test('of a line that says nothing', () =>
    expect(quoted({ 'pages/method.mdx': (text) => text.replace(/^summary: .*\n/m, '') })[0]).toEqual([]));
});

test('signs that a terminal would obey are not printed', () => {
  const lines = quoted({ 'pages/about.mdx': (text) => `${text}\n\u001b[31mRed\u001b[0m <Sauce />\n` })
    .flat()
    .join('');
  expect(lines).toContain('[31mRed');
  expect(lines).not.toContain('\u001b');
});
