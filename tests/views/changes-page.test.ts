import { describe, expect, test } from 'vitest';
import { linkHistory, type Revision } from '../../src/domain/changes-history.ts';
import type { EntryVersion, Fact } from '../../src/domain/changes.ts';
import type { PublicRecord } from '../../src/domain/record.ts';
import { changesFeed, changesJson } from '../../src/feeds/changes-feed.ts';
import { announcement as announcementKind } from '../../src/kinds/announcement.ts';
import { programme as programmeKind } from '../../src/kinds/programme.ts';
import { statement as statementKind } from '../../src/kinds/statement.ts';
import { changeSentence, lineWords } from '../../src/views/change-sentence.ts';
import { changeLines } from '../../src/views/change-lines.ts';
import { allRevisions, changesMonths, changesPage, latestChanges } from '../../src/views/changes-page.ts';
import { blockWords, fieldWords } from '../../src/views/fact-words.ts';
import { pageHistory } from '../../src/views/revisions.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const version = (collection: string, id: string, facts: Record<string, Fact>, text: string[] = []): EntryVersion => ({
  collection,
  id,
  facts,
  text,
});
const added = (after: EntryVersion) => ({ collection: after.collection, id: after.id, before: null, after });
const changed = (before: EntryVersion, after: EntryVersion) => ({
  collection: after.collection,
  id: after.id,
  before,
  after,
});
const revision = (commit: string, at: string, changes: Revision['changes'], notes: string[] = []): Revision => ({
  commit: commit.repeat(40),
  at: `${at}T12:00:00.000Z`,
  notes,
  changes,
});

const lantern = version('programmes', 'lantern', { name: 'Lantern', status: 'active' });
const closed = version('programmes', 'lantern', { name: 'Lantern', status: 'closed' });
const rows = Array.from({ length: 12 }, (_, index) =>
  version('statements', `f-${1000 + index}`, {
    programme: 'lantern',
    amount_gbp: '5',
    covers: 'x',
    source_reread: 'no',
  }),
);
const reread = rows.map((row) => version('statements', row.id, { ...row.facts, source_reread: 'yes' }));

const revisions = [
  revision(
    'c',
    '2022-03-01',
    reread.map((row, index) => changed(rows[index]!, row)),
  ),
  revision('b', '2022-02-01', [changed(lantern, closed)], ['The auditor says so.']),
  revision('a', '2022-02-01', [added(lantern), ...rows.map(added)]),
];
const record: PublicRecord = { ...smallRecord(), changes: linkHistory(revisions, []) };

describe('one page', () => {
  const history = pageHistory(record, 'programmes', 'lantern');
  test('has all that concerns its entry, newest first, the first publication in one line', () => {
    expect(history.missing).toBeNull();
    expect(history.recent.map(({ date }) => date)).toEqual(['1 March 2022', '1 February 2022', '1 February 2022']);
    expect(history.recent[1]!.changes).toMatchObject([
      { entries: [], lines: [{ label: 'Status', pair: { was: 'active', now: 'closed' } }] },
    ]);
    expect(history.recent[2]!.changes).toMatchObject([
      { sentence: 'First published, with 12 statements of money', entries: [], lines: [] },
    ]);
  });
  test('says where an editor left no note, but not of the first publication', () => {
    expect(history.recent.map(({ unexplained, notes }) => [unexplained, notes.length])).toEqual([
      [true, 0],
      [false, 1],
      [false, 0],
    ]);
  });
  test('one change made alike to many is told once, with the names of all', () => {
    const [change, ...more] = history.recent[0]!.changes;
    expect(more).toEqual([]);
    expect(change!.entries).toHaveLength(12);
    expect(change!.lines.map(lineWords)).toEqual(['Source read a second time: no → yes']);
  });
  test('of a long history the older part is folded', () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      revision(String(index % 10), '2022-01-01', [changed(index % 2 ? lantern : closed, index % 2 ? closed : lantern)]),
    );
    const { recent, earlier } = pageHistory({ ...record, changes: linkHistory(many, []) }, 'programmes', 'lantern');
    expect([recent.length, earlier.length]).toEqual([8, 3]);
  });
});

describe('the whole record', () => {
  test('by month, each with its neighbours', () => {
    expect(
      changesMonths(record).map(({ month, name, sentence, earlier, later }) => [
        month,
        name,
        sentence,
        earlier?.href,
        later?.href,
      ]),
    ).toEqual([
      ['2022-03', 'March 2022', '1 change', '/changes/2022-02/', undefined],
      ['2022-02', 'February 2022', '2 changes', undefined, '/changes/2022-03/'],
    ]);
  });
  test('many additions of a kind are counted, few are named', () => {
    expect(
      allRevisions(record)
        .at(-1)!
        .changes.map(({ sentence, entries }) => [sentence, entries.map(({ name }) => name).join()]),
    ).toEqual([
      ['Added', 'Lantern'],
      ['First published: 12 statements of money', ''],
    ]);
  });
  test('more than forty changed entries of a kind are counted, with the names of what changed', () => {
    const bulk = (number: number) => {
      const changes = Array.from({ length: number }, (_, index) => {
        const before = version('statements', `f-${2000 + index}`, { source_reread: 'no', covers: 'x' });
        const covers = index === 0 ? 'y' : 'x';
        return changed(before, version('statements', before.id, { source_reread: 'yes', covers }));
      });
      const many = { ...record, changes: linkHistory([revision('d', '2022-04-01', changes)], []) };
      return allRevisions(many)[0]!.changes;
    };
    expect(bulk(41)).toEqual([
      {
        what: 'changed',
        kind: 'statement',
        entries: [],
        sentence: 'Changed: 41 statements of money (source read a second time, what the sum is for)',
        lines: [],
      },
    ]);
    expect(bulk(40).flatMap(({ entries }) => entries)).toHaveLength(40);
  });
  test('in one line each', () => {
    expect(allRevisions(record).map(changeSentence)).toEqual([
      'Changed: 12 statements of money',
      'Lantern: Status: active → closed',
      'Added: 1 programme and 12 statements of money',
    ]);
    expect(latestChanges(record, 1)).toMatchObject([
      { date: '1 March 2022', href: '/changes/2022-03/#change-cccccccccccc' },
    ]);
  });
  test('without a history the page says why', () => {
    expect(changesPage(smallRecord())).toMatchObject({
      missing: 'This copy was built without its history.',
      months: [],
      latest: [],
      sentence: 'No change is on record yet.',
    });
  });
  test('what is in no commit stands apart, and in no feed', () => {
    const open: Revision = { commit: null, at: null, notes: [], changes: [changed(lantern, closed)] };
    const copy = { ...record, changes: linkHistory([open, ...revisions], []) };
    expect(changesPage(copy).notCommitted).toHaveLength(1);
    expect(changesFeed(copy).items).toHaveLength(3);
    expect(changesMonths(copy).flatMap(({ revisions: all }) => all)).toHaveLength(3);
  });
});

describe('feeds and data', () => {
  test('an item for each commit, with an id that is the commit’s', () => {
    expect(changesFeed(record).items[1]).toEqual({
      id: 'changes/change-bbbbbbbbbbbb',
      href: '/changes/2022-02/#change-bbbbbbbbbbbb',
      title: 'Lantern: Status: active → closed',
      text: 'Editor’s note: The auditor says so. Lantern: Status: active → closed.',
      date: '2022-02-01',
    });
  });
  test('everything as data', () => {
    const { changes } = JSON.parse(changesJson(record)) as {
      changes: {
        commit: string;
        changes: { name: string; address: string; facts?: { fact: string; was: string; now: string }[] }[];
      }[];
    };
    expect(changes.map(({ changes: made }) => made.length)).toEqual([12, 1, 13]);
    expect(changes[1]!.changes[0]).toMatchObject({
      name: 'Lantern',
      address: '/programmes/lantern/',
      what: 'changed',
      facts: [{ fact: 'Status', was: 'active', now: 'closed' }],
    });
  });
});

describe('the words', () => {
  const lines = (was: Record<string, Fact>, now: Record<string, Fact>, collection = 'statements') =>
    changeLines(record, changed(version(collection, 'x', was), version(collection, 'x', now))).map(lineWords);
  test.each([
    ['a sum', { amount_gbp: '385000000' }, { amount_gbp: '395000000' }, 'Amount: £385 million → £395 million'],
    ['a date', { said_on: '2019-07' }, { said_on: '2019-07-01' }, 'Said on: July 2019 → 1 July 2019'],
    ['a fixed term', { basis: 'up-to' }, { basis: 'approx' }, 'Basis: up to → about'],
    ['what was not given', {}, { period_end: '2022-03' }, 'Period ends (added): March 2022'],
    ['what is given no more', { note: 'Wrong.' }, {}, 'Note (taken out): Wrong.'],
    [
      'an entry by its name',
      { recipient: 'idle-college' },
      { recipient: 'north-trust' },
      'Recipient: Idle College → North Trust',
    ],
    [
      'an entry that is gone, by its id',
      { source: 'gone' },
      { source: 'blog-undated' },
      'Source: gone → My view of Lantern',
    ],
    ['an item of a list', { funders: ['north-trust'] }, { funders: [] }, 'Funder taken out: North Trust'],
    ['a value that no rule knows', { amount_gbp: 'much' }, { amount_gbp: '-' }, 'Amount: much → -'],
    [
      'signs only',
      { note: 'The lab\'s "plan".' },
      { note: 'The lab’s “plan”' },
      'Note: only quotation marks, dashes or the last full stop changed',
    ],
  ])('%s', (_name, was, now, words) => expect(lines(was as never, now as never)).toEqual([words]));

  test('a point inside a number is more than a sign', () =>
    expect(lines({ note: '1.5' }, { note: '15' })).toEqual(['Note: 1.5 → 15']));

  const paragraph = (was: string, now: string) =>
    changeLines(record, changed(version('pages', 'x', {}, [was]), version('pages', 'x', {}, [now])))[0]!.paragraphs![0];

  test('a text shows its words without marks of layout', () => {
    const block = 'It was <Money id="f-0001" />, see [the **fund**](/a/). <Source id="blog-undated" />';
    expect(blockWords(record, block)).toBe('It was £250 million, see the fund.  (My view of Lantern)');
    expect(
      blockWords(
        record,
        '<details> <summary>H<sub>2</sub>O</summary> <abbr title="x">LR</abbr><br/>![A lamp](../a.png)',
      ),
    ).toBe('H2O LRA lamp');
  });

  test('when only a link leads elsewhere, its addresses are shown, and sums and sources still in words', () =>
    expect(
      paragraph(
        'See [it](/a/), <Money id="f-0001" />. <Source id="blog-undated" />',
        'See [it](/b/), <Money id="f-0001" />. <Source id="blog-undated" />',
      ),
    ).toEqual([
      { mark: 'kept', text: 'See it' },
      { mark: 'was', text: '(/a/),' },
      { mark: 'now', text: '(/b/),' },
      { mark: 'kept', text: '£250 million. (My view of Lantern)' },
    ]));

  test.each([
    ['emphasis', 'It was **cut**. <Source id="blog-undated" />', 'It was cut. <Source id="blog-undated" />'],
    ['a space inside a component', 'It was <Money id="f-0001" />.', 'It was <Money id="f-0001"  />.'],
  ])('when only %s changed, that is said and nothing is shown as typed', (_what, was, now) =>
    expect(paragraph(was, now)).toEqual([
      { mark: 'kept', text: 'only marks of layout, or ids that are not printed, changed' },
    ]),
  );

  test('every field has a name in words', () => {
    const fields = [
      ...Object.keys(statementKind.schema.shape),
      ...Object.keys(programmeKind.schema.shape),
      ...Object.keys(announcementKind.schema.shape),
    ];
    expect(
      fields
        .map((field) => fieldWords('statements', field))
        .filter((words) => /_|gbp/.test(words) || !/^[A-Z]/.test(words)),
    ).toEqual([]);
  });
});
