import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../src/domain/build-record.ts';
import type { Content } from '../../src/domain/content.ts';
import { embargoedAddresses, endOfEmbargoes, heldBack, publishedContent } from '../../src/domain/embargo.ts';
import { inventedRequest } from '../fixtures/invented-request.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const UNTIL = '2026-12-01T00:01:00+00:00';
const BEFORE = '2026-12-01T00:00:59Z';
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const open = (change: (content: Content) => void, at = BEFORE) => publishedContent(smallContent(change), at);

test('without an embargo nothing is touched', () => {
  const content = smallContent();
  expect(publishedContent(content, BEFORE)).toBe(content);
});

test('an entry is out until its moment, and in from it, whatever the zone', () => {
  const wait = (time: string) => (content: Content) => (entry(content.news, '2021-auditor-reports').publish_at = time);
  expect(ids(open(wait(UNTIL)).news)).not.toContain('2021-auditor-reports');
  expect(ids(open(wait(UNTIL), '2026-12-01T00:01:00Z').news)).toContain('2021-auditor-reports');
  expect(ids(open(wait('2026-12-01T01:01:00+01:00'), '2026-12-01T00:00:59Z').news)).not.toContain(
    '2021-auditor-reports',
  );
  expect(ids(open(wait('2026-12-01T01:00:00+01:00'), '2026-12-01T00:00:59Z').news)).toContain('2021-auditor-reports');
});

describe('a statement goes with all that hangs on it', () => {
  const content = open((content) => {
    entry(content.statements, 'f-0002').publish_at = UNTIL;
    entry(content.statements, 'f-0007').publish_at = UNTIL;
    content.explanations.push({
      id: 'quotation:f-0007',
      check: 'quotation:f-0007',
      reason: 'stamps',
      origin: { file: 'content/funding/explanations.csv', line: 2 },
    });
  });
  test('the row', () => expect(ids(content.statements)).not.toContain('f-0002'));
  test('rows that disagree with it', () => expect(entry(content.statements, 'f-0001').disagrees_with).toEqual([]));
  test('the disagreement, whose words would give it away', () =>
    expect(ids(content.disagreements)).toEqual(['harbour-date']));
  test('what became of a promise, and why a sum differs', () =>
    expect([content.outcomes, content.explanations]).toEqual([[], []]));
});

test('a statement of a programme or source that waits does so too, until the later of the two', () => {
  const content = smallContent((content) => {
    entry(content.sources, 'ministry-lantern-plan').publish_at = UNTIL;
    entry(content.programmes, 'harbour-fund').publish_at = '2027-01-01T00:00:00Z';
  });
  expect(Object.fromEntries(heldBack(content, BEFORE).get('statements')!)).toEqual({
    'f-0002': UNTIL,
    'f-0007': '2027-01-01T00:00:00Z',
    'f-0008': '2027-01-01T00:00:00Z',
    'f-0009': '2027-01-01T00:00:00Z',
    'f-0010': '2027-01-01T00:00:00Z',
  });
});

test(
  'a programme goes with its statements, awards, disclosures, disagreements, terms and corrections, and out of ' +
    'every list',
  () => {
    const content = open((content) => {
      entry(content.programmes, 'harbour-fund').publish_at = UNTIL;
      entry(content.programmes, 'lantern').successors = ['harbour-fund'];
      content.glossary[0]!.programme = 'harbour-fund';
      content.corrections[0]!.where = '/programmes/harbour-fund/';
      for (const item of content.news) item.programmes = ['harbour-fund', 'lantern'];
    });
    expect(ids(content.programmes)).toEqual(['lantern', 'old-mill']);
    expect(content.statements.every((row) => row.programme === 'lantern')).toBe(true);
    expect([
      content.awardsWithoutSums,
      content.corrections,
      ids(content.glossary),
      ids(content.disclosures),
      ids(content.disagreements),
    ]).toEqual([
      [],
      [],
      ['lantern'],
      ['lantern.budget', 'lantern.evaluation', 'old-mill.budget', 'old-mill.evaluation'],
      ['lantern-total'],
    ]);
    expect(entry(content.programmes, 'lantern').successors).toEqual([]);
    expect(content.news.every((item) => item.programmes!.join() === 'lantern')).toBe(true);
  },
);

test('a correction goes with the statement it is of, whatever page it is on, and one of something else stays', () => {
  const content = open((content) => {
    entry(content.statements, 'f-0002').publish_at = UNTIL;
    const [first] = content.corrections;
    content.corrections = [
      { ...first!, id: 'waits', where: '/about/method/', statement: 'f-0002' },
      { ...first!, id: 'stays', where: '/about/method/', statement: 'f-0001' },
      { ...first!, id: 'of-no-sum', where: '/about/method/', statement: undefined },
    ];
  });
  expect(ids(content.corrections)).toEqual(['stays', 'of-no-sum']);
});

test('a request goes with the statement or the source that it rests on', () => {
  const content = open((content) => {
    entry(content.statements, 'f-0002').publish_at = UNTIL;
    entry(content.sources, 'unused-2018').publish_at = UNTIL;
    content.requests = [
      inventedRequest({ id: 'waits', programme: 'lantern', statement: 'f-0002' }),
      inventedRequest({ id: 'waits-too', source: 'unused-2018' }),
      inventedRequest({ id: 'stays' }),
    ];
  });
  expect(ids(content.requests)).toEqual(['stays']);
});

test('a link to a whole, an original or an earlier figure that waits is left out', () => {
  const content = open((content) => {
    entry(content.statements, 'f-0001').publish_at = UNTIL;
  });
  expect(
    ['f-0003', 'f-0004', 'f-0006']
      .map((id) => entry(content.statements, id))
      .map(({ restates, part_of, revises }) => [restates, part_of, revises]),
  ).toEqual(Array(3).fill([undefined, undefined, undefined]));
});

test('each embargoed page has its address, and the last of them its time', () => {
  const embargoed = embargoedAddresses(
    smallContent((content) => {
      entry(content.news, '2021-auditor-reports').publish_at = UNTIL;
      entry(content.pages, 'method').publish_at = '2027-01-01T00:00:00Z';
    }),
    BEFORE,
  );
  expect(Object.fromEntries(embargoed)).toEqual({
    '/news/2021/2021-auditor-reports/': UNTIL,
    '/about/method/': '2027-01-01T00:00:00Z',
  });
  expect([endOfEmbargoes(embargoed), endOfEmbargoes(new Map())]).toEqual(['2027-01-01T00:00:00Z', null]);
});

test('the Record of a moment holds what is public at it; without a moment, everything', () => {
  const content = smallContent((content) => (entry(content.news, '2021-auditor-reports').publish_at = UNTIL));
  expect(buildRecord(content, [], BEFORE).announcements.has('2021-auditor-reports')).toBe(false);
  expect(buildRecord(content, [], UNTIL).announcements.has('2021-auditor-reports')).toBe(true);
  expect(buildRecord(content).announcements.has('2021-auditor-reports')).toBe(true);
});
