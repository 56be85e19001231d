import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { entryKinds } from '../../src/commands/new/entry-kinds.ts';
import { kindNamed, readFlags } from '../../src/commands/new/flags.ts';
import { gather } from '../../src/commands/new/gather.ts';
import type { Answers } from '../../src/commands/new/question.ts';
import { source } from '../../src/commands/new/source.ts';
import { statement } from '../../src/commands/new/statement.ts';
import { writeEntry } from '../../src/commands/new/write-entry.ts';
import { readContent } from '../../src/reading/content.ts';
import { changedFolder, type Change } from '../fixtures/changed-folder.ts';

const command = fileURLToPath(new URL('../../src/commands/new.ts', import.meta.url));
const run = (folder: { root: string; path: string }, args: string[]) =>
  spawnSync(process.execPath, [command, ...args], {
    cwd: folder.root,
    env: { ...process.env, CONTENT_DIR: folder.path },
    encoding: 'utf8',
    input: '',
  });

/** What comes of flags on a copy of the small content, where nobody can be asked. */
async function added(name: string, given: Answers, changes: Record<string, Change> = {}) {
  using folder = changedFolder(changes);
  const before = textsOf(folder.path);
  const kind = kindNamed(entryKinds(), name);
  const { content } = readContent(folder.path);
  const { answers, written } = writeEntry(folder.path, kind, await gather(kind, given, content, null), content);
  return {
    written,
    address: kind.address(answers),
    after: kind.after?.(answers) ?? [],
    problems: checkContent(folder.path).report.replace(/^No problems: .*\n$/, ''),
    /** What is there now that was not: of a file that grew, the lines added, when all others are as they were. */
    new: Object.fromEntries(
      [...textsOf(folder.path)].flatMap(([file, text]) =>
        before.get(file) === text ? [] : [[file, addition(before.get(file) ?? '', text)]],
      ),
    ),
  };
}
const textsOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

function addition(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  expect(start + end).toBe(before.length);
  return after.slice(start, after.length - end);
}

describe('each kind is written, valid, and everything else stays byte for byte', () => {
  test('an announcement', async () => {
    const result = await added('announcement', {
      title: 'More lamps, with [f-0001]',
      date: '2020-05',
      sources: 'gazette-2020-03-north-trust;auditor-2021-report',
      programmes: 'lantern',
      text: 'Lamps were bought. <Source id="auditor-2021-report" />',
    });
    expect(result).toMatchObject({
      problems: '',
      address: '/news/2020/2020-05-more-lamps/',
      written: ['content/news/2020/2020-05-more-lamps.mdx (new)'],
    });
    expect(Object.keys(result.new)).toEqual(['news/2020/2020-05-more-lamps.mdx']);
    const lines = Object.values(result.new)[0]!.split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '---',
      'title: "More lamps, with [f-0001]"',
      'date: "2020-05"',
      'programmes:',
      '  - lantern',
      'sources:',
      '  - gazette-2020-03-north-trust',
      '  - auditor-2021-report',
      expect.stringMatching(/^# Left out so far\./),
    ]);
    expect(lines.slice(-4)).toEqual([
      '---',
      '',
      'Lamps were bought. <Source id="auditor-2021-report" /> <Source id="gazette-2020-03-north-trust" />',
      '',
    ]);
  });

  test('a statement', async () => {
    const result = await added('statement', {
      programme: 'lantern',
      source: 'gazette-2020-03-north-trust',
      quote: 'about £2m, for "lamps"',
      kind_of_money: 'announced',
      scope: 'part',
      covers: 'lamps, and oil',
    });
    expect(result).toMatchObject({
      problems: '',
      address: '/funding/f-0011/',
      written: ['content/funding/statements.csv (1 line added)'],
    });
    const row =
      'f-0011,lantern,,,2000000,approx,announced,part,"lamps, and oil",no,,,2020-03,,gazette-2020-03-north-trust,' +
      '"about £2m, for ""lamps""",,,no,,,,,unknown,no';
    const written = result.new['funding/statements.csv']!;
    expect(written.slice(0, row.length)).toBe(row);
    expect(written.slice(row.length)).toMatch(/^,+\n$/);
    expect(result.after[0]).toBe(
      'Its id is f-0011: write <Money id="f-0011" /> in a text, or [f-0011] in a title or summary.',
    );
  });

  test('a statement that disagrees is named by the others too', async () => {
    using folder = changedFolder({});
    const { content } = readContent(folder.path);
    const answers = await gather(
      statement,
      {
        programme: 'lantern',
        source: 'blog-undated',
        quote: '£1m',
        kind_of_money: 'announced',
        scope: 'part',
        covers: 'lamps',
        disagrees_with: 'f-0006',
      },
      content,
      null,
    );
    writeEntry(folder.path, statement, answers, content);
    expect(readFileSync(join(folder.path, 'funding/statements.csv'), 'utf8')).toMatch(/^f-0006,.*f-0011,/m);
    expect(checkContent(folder.path).ok).toBe(true);
  });

  test('a source', async () => {
    const result = await added('source', {
      url: 'https://gazette.example/lamps',
      title: 'Lamps, more lamps',
      publisher: 'Riverland Gazette',
      published_on: '2020-06-01',
      standing: 'trade-press',
    });
    expect(result).toMatchObject({ problems: '', address: '/sources/gazette-2020-06-01-lamps-more-lamps/' });
    expect(result.new['sources.csv']!.replace(/,+\n$/, '')).toBe(
      'gazette-2020-06-01-lamps-more-lamps,"Lamps, more lamps",Riverland Gazette,2020-06-01,' +
        'https://gazette.example/lamps,trade-press',
    );
  });

  test('a source under embargo', async () => {
    using folder = changedFolder({});
    const { content } = readContent(folder.path);
    writeEntry(
      folder.path,
      source,
      await gather(
        source,
        {
          url: 'https://gazette.example/lamps',
          title: 'Lamps',
          publisher: 'Riverland Gazette',
          standing: 'trade-press',
          publish_at: '2099-12-01T00:01:00+00:00',
        },
        content,
        null,
      ),
      content,
    );
    expect(checkContent(folder.path).report).toMatch(/^No problems: /);
    expect(readContent(folder.path).content.sources.find(({ id }) => id === 'gazette-lamps')?.publish_at).toBe(
      '2099-12-01T00:01:00+00:00',
    );
  });

  test('an organisation', async () => {
    const result = await added('organisation', { name: 'South Harbour NHS Trust', kind_of_body: 'acute-trust' });
    expect(result).toMatchObject({
      problems: '',
      address: '/organisations/south-harbour/',
      new: { 'organisations.csv': 'south-harbour,South Harbour NHS Trust,acute-trust,,,,,,,,,,,\n' },
    });
  });

  test('a programme, with its disclosures', async () => {
    const result = await added('programme', {
      name: 'Beacon',
      theme: 'records',
      kind_of_programme: 'fund',
      summary: 'A light.',
      sources: 'auditor-2021-report',
      status: 'active',
      status_on: '2021',
      status_note: 'Lit.',
      text: 'It shone.',
    });
    expect(result).toMatchObject({ problems: '', address: '/programmes/beacon/' });
    expect(Object.keys(result.new).sort()).toEqual(['disclosures.yaml', 'programmes/beacon.mdx']);
    expect(result.new['disclosures.yaml']).toContain('beacon:\n    budget:\n      state: unknown\n');
    expect(result.new['programmes/beacon.mdx']).toContain(
      'status: active\nstatus_on: "2021"\nsummary: "A light."\nstatus_history:\n  - on: "2021"\n    status: ' +
        'active\n    note: "Lit."\n    source: auditor-2021-report\n',
    );
  });

  test('a correction', async () => {
    const result = await added('correction', {
      where: '/funding/f-0001/',
      was: 'It was "£5m".',
      is: 'It is more.',
      on: '2022-06-01',
    });
    expect(result).toMatchObject({ problems: '', address: '/corrections/' });
    expect(result.new['corrections.yaml']).toContain(
      'where: /funding/f-0001/\n  statement: f-0001\n  was: "It was \\"£5m\\"."\n  is: "It is more."\n',
    );
  });

  test('a redirect', async () => {
    const result = await added('redirect', {
      from: '/programmes/lamp/',
      to: '/programmes/lantern/',
      reason: 'It was entered twice.',
    });
    expect(result).toMatchObject({
      problems: '',
      new: { 'redirects.csv': '/programmes/lamp/,/programmes/lantern/,It was entered twice.\n' },
    });
  });

  test('never over a file that is there and could not be read', async () => {
    const given = { title: 'X', date: '2020', words: 'x', sources: 'auditor-2021-report', text: 'Y.' };
    await expect(added('announcement', given, { 'news/2020/2020-x.mdx': 'spoilt' })).rejects.toThrow(
      'There is a file content/news/2020/2020-x.mdx already. Choose another name.',
    );
  });
});

describe('the flags', () => {
  const kinds = entryKinds();
  test('are names and values', () =>
    expect(
      readFlags(kinds, ['--kind', 'statement', '--amount-gbp=12', '--kind_of_money', 'spent', '--note', 'a = b']),
    ).toEqual({
      flags: { kind: 'statement', amount_gbp: '12', kind_of_money: 'spent', note: 'a = b' },
      wantsHelp: false,
    }));
  test('ask for help anywhere', () =>
    expect(readFlags(kinds, ['--kind', 'source', '-h'])).toEqual({ flags: { kind: 'source' }, wantsHelp: true }));
  test.each([
    [['--titles', 'x'], '--titles is no flag. Did you mean --title?'],
    [['--zzz', 'x'], '--zzz is no flag. npm run new -- --kind <kind> --help lists them.'],
    [['--title', 'Two', 'words'], '"words" belongs to no flag: put text that holds a space between quotation marks.'],
    [['--title', '--url', 'x'], '--title has no value.'],
    [['--title'], '--title has no value.'],
  ])('%j', (args, said) => expect(() => readFlags(kinds, args)).toThrow(said));
  test('name a kind there is', () =>
    expect(() =>
      kindNamed(
        kinds.filter(({ name }) => ['source', 'redirect'].includes(name)),
        'sorce',
      ),
    ).toThrow('--kind is "sorce". Did you mean "source"? Write one of: source, redirect.'));
});

describe('npm run new, where nobody can be asked', () => {
  test('writes, checks the content and says what comes next; the exit says whether there are problems', () => {
    using folder = changedFolder({ 'stray.txt': 'x' });
    const { status, stdout, stderr } = run(folder, [
      '--kind',
      'organisation',
      '--name',
      'South',
      '--kind-of-body',
      'acute-trust',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^content\/organisations\.csv \(1 line added\)\n\n1 problem in the content\./);
    expect(stdout).toContain('\nNext:\n  1. npm run addresses');
    expect(stdout).toContain('look at http://localhost:4321/organisations/south/');
  });
  test('writes nothing and says all that is missing, and 2', () => {
    using folder = changedFolder({});
    expect(run(folder, [])).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'Nothing was written.\n\n  --kind is missing, and nobody can be asked: this is not a terminal. Write ' +
        `--kind and one of: ${entryKinds()
          .map(({ name }) => name)
          .join(', ')}.\n\nnpm run new -- --help says more.\n`,
    });
    expect(run(folder, ['--kind', 'redirect', '--from', 'x'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Nothing was written\.\n\n {2}--from is "x"\..*\n {2}--to is missing\..*\n {2}--reason is missing\./,
      ),
    });
  });
});
