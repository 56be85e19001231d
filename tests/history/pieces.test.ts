import { expect, test } from 'vitest';
import { listItems, sectionParts, tableRows } from '../../src/history/pieces.ts';
import { readerOf } from '../../src/history/readers.ts';
import { readContent } from '../../src/reading/content.ts';
import { SMALL } from '../fixtures/small-content.ts';
import { folderEntries } from '../../src/history/folder.ts';
import { versionReader } from '../../src/history/versions.ts';

test('a row whose cell runs over lines is one piece', () => {
  expect(tableRows('id,note\na,"one\ntwo ""three"""\n\nb,x\n')).toEqual([
    { under: 'id,note', text: 'a,"one\ntwo ""three"""' },
    { under: 'id,note', text: 'b,x' },
  ]);
});

test('a list is cut at its items, a file of sections at what stands in them; comments belong to nothing', () => {
  expect(listItems('# A comment.\n- id: a\n  b: c\n\n- id: d\n').map(({ text }) => text)).toEqual([
    '- id: a\n  b: c',
    '- id: d',
  ]);
  expect(
    sectionParts('# A comment.\nexpected:\n  - id: a\n    b: c\nprogrammes:\n  x:\n    a:\n      state: s\n'),
  ).toEqual([
    { under: 'expected:', text: '  - id: a\n    b: c' },
    { under: 'programmes:', text: '  x:\n    a:\n      state: s' },
  ]);
});

test('the history reads every entry that the loaders read', () => {
  const notices: string[] = [];
  const entries = folderEntries(
    SMALL,
    versionReader((words) => notices.push(words)),
  );
  const { content } = readContent(SMALL);
  const expected = Object.entries(content).flatMap(([collection, list]) =>
    (list as { id: string; states?: object }[]).flatMap(({ id, states }) =>
      states === undefined
        ? [`${collection} ${id}`]
        : Object.keys(states).map((disclosure) => `${collection} ${id}.${disclosure}`),
    ),
  );
  expect(notices).toEqual([]);
  expect([...entries.keys()].sort()).toEqual(expected.sort());
});

test('of the text of an article neither comments nor tags that only close something are told', () => {
  const article =
    '---\ntitle: "T"\n---\n\nOne {/* secret */}two.\n\n{/* more\n\nsecrets */}\n\n<Aside ' +
    'title="x">\n\nThree.\n\n</Aside>\n';
  const file = 'pages/x.mdx';
  const reader = readerOf(file)!;
  const [version] = reader.cut(article).flatMap((piece) => reader.read(file, piece));
  expect(version!.text).toEqual(['One two.', '<Aside title="x">', 'Three.']);
});

test('a file that no entry is made from has no reader', () => expect(readerOf('README.md')).toBeNull());
