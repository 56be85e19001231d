import { describe, expect, test } from 'vitest';
import { readLedger } from '../../../src/domain/address-ledger.ts';
import { embargo } from '../../../src/domain/checks/embargo.ts';
import { problemsOf } from '../../../src/domain/problems.ts';
import type { Content } from '../../../src/domain/content.ts';
import { publishedContent } from '../../../src/domain/embargo.ts';
import { linkRecord } from '../../../src/domain/record.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const UNTIL = '2026-12-01T00:01:00+00:00';
const BEFORE = '2026-12-01T00:00:59Z';
const REMEDY = 'Write the same publish_at here, or leave this out until then.';
const told = (change: (content: Content) => void, at: string | null = BEFORE) =>
  embargo(smallContent(change), () => false, at).map(
    ({ file, line, what, write }) => `${file}:${line} ${what} ${write}`,
  );

test('a day that does not exist, whenever it is built', () => {
  expect(
    told((content) => (entry(content.news, '2021-auditor-reports').publish_at = '2026-02-30T00:01:00+00:00'), null),
  ).toEqual([
    'content/news/2021/2021-auditor-reports.mdx:1 publish_at is "2026-02-30T00:01:00+00:00", a day that does not ' +
      'exist. Write a day that the calendar has, year first: 2026-12-01T00:01:00+00:00.',
  ]);
});

test('an announcement that nothing else needs may wait', () =>
  expect(told((content) => (entry(content.news, '2021-auditor-reports').publish_at = UNTIL))).toEqual([]));

describe('what is public names nothing that waits', () => {
  test('a sum bound in a text or a short field', () => {
    expect(told((content) => (entry(content.statements, 'f-0006').publish_at = UNTIL))).toEqual([
      'content/programmes/lantern.mdx:34 <Money> names the statement "f-0006", which is under embargo until ' +
        `${UNTIL}. ${REMEDY}`,
      'content/programmes/lantern.mdx:24 status_history.note names the statement "f-0006", which is under embargo ' +
        `until ${UNTIL}. ${REMEDY}`,
    ]);
  });

  test('a source in a text, a sighting or a disclosure', () => {
    const problems = told((content) => (entry(content.sources, 'ministry-lantern-plan').publish_at = UNTIL));
    expect(problems).toEqual([
      'content/programmes/old-mill.mdx:11 sources names the source "ministry-lantern-plan", which is under embargo ' +
        `until ${UNTIL}. ${REMEDY}`,
      'content/disclosures.yaml:17 source names the source "ministry-lantern-plan", which is under embargo ' +
        `until ${UNTIL}. ${REMEDY}`,
    ]);
  });

  test('an announcement cannot rest on sources that all wait', () => {
    const problems = told((content) => (entry(content.sources, 'auditor-2021-report').publish_at = UNTIL));
    expect(problems.filter((problem) => problem.includes('/news/'))).toEqual([
      'content/news/2021/2021-auditor-reports.mdx:5 sources names the source "auditor-2021-report", which is under ' +
        `embargo until ${UNTIL}. ${REMEDY}`,
    ]);
  });

  test('a link to a page that waits', () => {
    expect(told((content) => (entry(content.statements, 'f-0008').publish_at = UNTIL))).toEqual([
      'content/programmes/harbour-fund.mdx:23 The link leads to /funding/f-0008/, which is under embargo until ' +
        `${UNTIL}. ${REMEDY}`,
    ]);
  });

  test('a redirect to a page that waits', () => {
    const problems = told((content) => {
      entry(content.news, '2021-auditor-reports').publish_at = UNTIL;
      content.redirects.push({
        id: '/old/',
        from: '/old/',
        to: '/news/2021/2021-auditor-reports/',
        reason: 'x',
        origin: { file: 'content/redirects.csv', line: 2 },
      });
    });
    expect(problems).toEqual([
      'content/redirects.csv:2 /old/ leads to /news/2021/2021-auditor-reports/, which is under embargo until ' +
        `${UNTIL}. Add the redirect once the page is published.`,
    ]);
  });
});

describe('what was published is not hidden again', () => {
  const withLedger = (line: string) => (content: Content) => {
    entry(content.news, '2021-auditor-reports').publish_at = UNTIL;
    content.addresses = readLedger('content/addresses.txt', line).entries;
  };
  const ADDRESS = '/news/2021/2021-auditor-reports/';
  test('an address in the ledger', () =>
    expect(told(withLedger(ADDRESS))).toEqual([
      `content/addresses.txt:1 ${ADDRESS} was published and cannot be put under embargo until ${UNTIL}. Remove ` +
        'publish_at from its entry and from those it rests on. If it was never published, write behind the ' +
        'address: from and the time of publish_at.',
    ]));
  test('unless it was written down under the embargo', () =>
    expect(told(withLedger(`${ADDRESS} from ${UNTIL}`))).toEqual([]));
  test('an embargo put off after its time has come', () =>
    expect(told(withLedger(`${ADDRESS} from 2026-11-01T00:00:00Z`))).toHaveLength(1));
});

test('whatever one entry of the small record waits, there is a problem or a whole record without it', () => {
  for (const kind of ['programmes', 'news', 'pages', 'statements', 'sources'] as const) {
    for (const { id } of smallContent()[kind]) {
      const content = smallContent(
        (content) => (entry<{ id: string; publish_at?: string }>(content[kind], id).publish_at = UNTIL),
      );
      if (problemsOf(content, [], BEFORE).length > 0) continue;
      const open = publishedContent(content, BEFORE);
      expect(
        problemsOf(open).filter(({ what }) => / names "|leads to /.test(what)),
        `${kind} ${id}`,
      ).toEqual([]);
      expect(() => linkRecord(open)).not.toThrow();
    }
  }
});
