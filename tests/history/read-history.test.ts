import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChangeHistory } from '../../src/domain/changes-history.ts';
import { gitIn, type RunGit } from '../../src/history/git.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { lineWords } from '../../src/views/change-sentence.ts';
import { pageHistory, revisionView } from '../../src/views/revisions.ts';
import { changedFolder, replacing, type Change } from '../fixtures/changed-folder.ts';
import { smallRecord } from '../fixtures/small-content.ts';
import { git, repository } from './temporary-repository.ts';

const read = (folder: string, options: { publishing?: boolean; git?: RunGit } = {}) =>
  readHistory(folder, { publishing: false, at: '2030-01-01T00:00:00Z', ...options });

/** Every change in words, oldest commit first, without the first commit. */
function told(history: ChangeHistory): string[] {
  const record = { ...smallRecord(), changes: history };
  return [...history.revisions]
    .reverse()
    .slice(1)
    .flatMap((revision) => revisionView(record, revision, revision.changes, false).changes)
    .flatMap(({ entries, sentence, kind, lines }) =>
      sentence === null
        ? lines.map((line) => `${kind} ${entries.map(({ name }) => name).join()}: ${lineWords(line)}`)
        : [`${sentence}: ${kind} ${entries.map(({ name }) => name).join()}`],
    );
}

const STATEMENTS = 'funding/statements.csv';
const NEW_STATEMENT =
  'f-0011,lantern,,,395000000,exact,spent,whole-programme,the cost to date,no,,,2021,,auditor-2021-report,£395 ' +
  'million so far,,,yes,,,,,no,no,,\n';

/** Ten facts in ten files and forms, and what is to be read of each. */
const TEN: [file: string, change: Change, words: string[]][] = [
  [
    STATEMENTS,
    replacing('240000000', '395000000'),
    ['statement f-0002: £395 million, the programme: Amount: £240 million → £395 million'],
  ],
  [
    'programmes/lantern.mdx',
    replacing('status: active\nstatus_on: "2021-05-06"', 'status: closed\nstatus_on: "2022-03"'),
    [
      'programme Lantern Records Programme: Status: active → closed',
      'programme Lantern Records Programme: Status last seen: 6 May 2021 → March 2022',
    ],
  ],
  [
    'programmes/lantern.mdx',
    replacing('It was in the Gazette too.', 'It was in the Gazette as well.'),
    ['programme Lantern Records Programme: Text: 1 paragraph changed'],
  ],
  [
    'news/2019/2019-07-01-lantern-launched.mdx',
    replacing('sources:\n', 'sources:\n  - ministry-lantern-plan\n'),
    ['announcement Lantern is launched with £250 million: Source added: Plan for Lantern'],
  ],
  [
    'disclosures.yaml',
    replacing('state: not-published', 'state: published'),
    ['disclosure Evaluation (Lantern Records Programme): State: not published → published'],
  ],
  [
    'disagreements.yaml',
    replacing('opened in April', 'opened in May'),
    ['disagreement When the fund opened.: What a source says changed: opened in [April → May] (The cost of Lantern)'],
  ],
  [
    'sources.csv',
    replacing(
      'A paper that nothing cites,Riverland College,2018-02-03',
      'A paper that nothing cites,Riverland College,2018-02',
    ),
    ['source A paper that nothing cites: Published on: 3 February 2018 → February 2018'],
  ],
  [
    'organisations.csv',
    replacing('acute-trust,,,North', 'acute-trust,,,South'),
    ['organisation North Trust: Region: North → South'],
  ],
  [STATEMENTS, (text) => text + NEW_STATEMENT, ['Added: statement f-0011: £395 million, the cost to date']],
  [
    'glossary.yaml',
    (text) => text.replace(/definition: .*/, 'definition: "Another meaning."'),
    [expect.stringMatching(/^term .*: Definition: .* → .*Another meaning\./)],
  ],
];

describe('ten facts edited in ten commits with messages that say nothing', () => {
  test('are all named in plain words, whatever the message', async () => {
    using folder = repository();
    TEN.forEach(([file, change], index) =>
      folder.commit({ [file]: change }, 'wip', `2022-01-${String(index + 2).padStart(2, '0')}T12:00:00Z`),
    );
    const history = await read(folder.content);
    expect(history.missing).toBeNull();
    expect(history.notices).toEqual([]);
    expect(told(history)).toEqual(TEN.flatMap(([, , words]) => words));
    expect(history.revisions.map(({ at }) => at!.slice(0, 10))).toEqual(
      ['11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01'].map((day) => `2022-01-${day}`),
    );
  });

  test('are all named when one merge brings them, with the notes of its commits', async () => {
    using folder = repository();
    git(folder.root, ['checkout', '-b', 'work']);
    TEN.forEach(([file, change], index) =>
      folder.commit({ [file]: change }, index === 3 ? 'wip\n\nNote: The plan was found.' : 'wip'),
    );
    git(folder.root, ['checkout', 'main']);
    folder.commit({ 'README.md': 'A change of no fact.' });
    git(folder.root, ['merge', '--no-ff', '-m', 'Merge', 'work'], '2022-02-01T12:00:00Z');
    const { revisions } = await read(folder.content);
    expect(revisions).toHaveLength(2);
    expect(revisions[0]).toMatchObject({ at: '2022-02-01T12:00:00.000Z', notes: ['The plan was found.'] });
    expect(revisions[0]!.changes).toHaveLength(9);
  });
});

describe('what the log of git is asked', () => {
  /** Git, and what it was asked. */
  function counting(folder: string): { run: RunGit; asked: string[] } {
    const asked: string[] = [];
    const real = gitIn(folder);
    return { asked, run: (args, input) => (asked.push(args[0]!), real(args, input)) };
  }

  test('is one log and one stream of files, however many commits there are', async () => {
    using folder = repository();
    const once = counting(folder.content);
    await read(folder.content, { git: once.run });
    for (const [file, change] of TEN) folder.commit({ [file]: change });
    const more = counting(folder.content);
    await read(folder.content, { git: more.run });
    expect(more.asked).toEqual(['rev-parse', 'log', 'cat-file']);
    expect(once.asked).toEqual(more.asked);
  });

  test('replaced objects do not hide a change', async () => {
    using folder = repository();
    const first = git(folder.root, ['rev-parse', 'HEAD']);
    const last = folder.commit({ [STATEMENTS]: replacing('240000000', '395000000') });
    git(folder.root, ['replace', last, first]);
    expect((await read(folder.content)).revisions.filter(({ commit }) => commit !== null)).toHaveLength(2);
  });
});

describe('files', () => {
  test('a renamed article goes on under its new id, its earlier changes with it', async () => {
    using folder = repository();
    folder.commit({ 'programmes/lantern.mdx': replacing('aims: "Share records."', 'aims: "Share all records."') });
    folder.move('programmes/lantern.mdx', 'programmes/lamp.mdx');
    folder.commit({});
    const history = await read(folder.content);
    const { recent } = pageHistory({ ...smallRecord(), changes: history }, 'programmes', 'lamp');
    expect(recent.map(({ changes }) => changes[0]!.lines.map(lineWords))).toEqual([
      ['Id, and with it the address: lantern → lamp'],
      ['Aims: Share records. → Share all records.'],
      [],
    ]);
  });

  test('rows are followed by their id and not by their line', async () => {
    using folder = repository();
    folder.commit({
      [STATEMENTS]: (text) => {
        const [header, ...rows] = text.trimEnd().split('\n');
        return [header, ...rows.slice(4), ...rows.slice(0, 4)].join('\n');
      },
    });
    expect(told(await read(folder.content))).toEqual([]);
  });

  test('a row taken out, with its words', async () => {
    using folder = repository();
    folder.commit({ 'sources.csv': (text) => text.replace(/unused-2018.*\n/, '') });
    expect(told(await read(folder.content))).toEqual(['Taken out: source A paper that nothing cites']);
  });

  test(
    'an old version that cannot be read is left out and told, and nothing is said to be taken out; the rest is ' +
      'there',
    async () => {
      using folder = repository();
      folder.commit({
        'programmes/lantern.mdx': (text) => text.replace('aims: "', 'aims: "unclosed: [') + '\n<<<<<<< mine\n',
      });
      folder.commit({
        'funding/statements.csv': replacing('auditor-2021-report,cut to', 'auditor-2021-report,"cut to'),
      });
      folder.commit({
        'funding/statements.csv': replacing('"cut to', 'cut to'),
        'programmes/lantern.mdx': (text) => text.replace('unclosed: [', '').replace('\n<<<<<<< mine\n', ''),
      });
      folder.commit({ 'organisations.csv': replacing('acute-trust,,,North', 'acute-trust,,,South') });
      const history = await read(folder.content);
      expect(history.notices.join('\n')).toContain('programmes/lantern.mdx as of commit');
      expect(history.notices.join('\n')).toContain('A part of funding/statements.csv as of commit');
      expect(told(history)).toEqual(['organisation North Trust: Region: North → South']);
    },
  );

  test('columns and fields that no schema knows any more are told like others', async () => {
    using folder = repository();
    folder.commit({ 'themes.yaml': (text) => text.replace(/^- id: /, '- colour: blue\n  id: ') });
    folder.commit({ 'themes.yaml': replacing('colour: blue', 'colour: red') });
    expect(told(await read(folder.content)).map((words) => words.replace(/^.*: (?=Colour)/, ''))).toEqual([
      'Colour (added): blue',
      'Colour: blue → red',
    ]);
  });

  test('what is in no commit yet is told too', async () => {
    using folder = repository();
    folder.change({ 'organisations.csv': replacing('acute-trust,,,North', 'acute-trust,,,South') });
    const history = await read(folder.content);
    expect(history.revisions[0]).toMatchObject({ commit: null, at: null });
    expect(told(history)).toEqual(['organisation North Trust: Region: North → South']);
  });
});

describe('where there is no whole history', () => {
  test('a shallow clone stops a publishing build and names the command', async () => {
    using folder = repository();
    folder.commit({ 'organisations.csv': replacing('acute-trust,,,North', 'acute-trust,,,South') });
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
    try {
      git(clone, ['clone', '--depth=1', `file://${folder.root}`, 'copy']);
      const content = join(clone, 'copy', 'content');
      await expect(read(content, { publishing: true })).rejects.toThrow('git fetch --unshallow');
      const history = await read(content);
      expect(history.missing).toContain('git fetch --unshallow');
      expect(history.revisions).toEqual([]);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  test('outside git, and without git, the page says that the history is missing', async () => {
    using outside = changedFolder({});
    const history = await read(outside.path, { publishing: true });
    expect(history).toMatchObject({
      revisions: [],
      missing: expect.stringMatching(/^This copy was built without its history \(not a git repository/),
    });
    expect(pageHistory({ ...smallRecord(), changes: history }, 'programmes', 'lantern')).toMatchObject({
      missing: history.missing,
      recent: [],
    });
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      expect((await read(outside.path)).missing).toBe(
        'This copy was built without its history (git is not installed).',
      );
    } finally {
      process.env.PATH = path;
    }
  });
});
