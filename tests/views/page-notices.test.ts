import { describe, expect, test } from 'vitest';
import { embargoWords, pageNotices } from '../../src/views/page-notices.ts';
import { correctionsPage } from '../../src/views/corrections-page.ts';
import { endNotice } from '../../src/views/end-notice.ts';
import { reportError } from '../../src/views/report-error.ts';
import { movedPages } from '../../src/views/moved-page.ts';
import { correctionsFeed } from '../../src/feeds/record-feeds.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const AT = '2026-11-22T12:00:00Z';

describe('corrections', () => {
  const record = smallRecord((content) => {
    const first = content.corrections[0]!;
    content.corrections.push({
      ...first,
      id: 'sum',
      on: '2023',
      since: undefined,
      statement: 'f-0001',
      field: 'amount_gbp',
      note: 'Repeated in one feed.',
    });
  });
  test('are shown on the page that was wrong and on that of its statement, newest first', () => {
    const notices = pageNotices(record, AT);
    expect([...notices.keys()].sort()).toEqual(['/funding/f-0001/', '/programmes/lantern/']);
    expect(notices.get('/programmes/lantern/')!.corrections.map(({ id, href }) => `${id} ${href}`)).toEqual([
      'sum /corrections/#sum',
      'lantern-start /corrections/#lantern-start',
    ]);
  });
  test('are one line at the head of the page: the dates of one, the number of several', () => {
    const notices = pageNotices(record, AT);
    expect(notices.get('/programmes/lantern/')!.corrected).toBe('Corrected 2 times, last in 2023');
    expect(notices.get('/funding/f-0001/')!.corrected).toBe('Corrected in 2023');
  });
  test('say what was wrong, and when', () => {
    expect(correctionsPage(record).pages[0]!.corrections[0]).toMatchObject({
      what: 'statement f-0001, amount gbp',
      dates: 'Corrected in 2023',
      where: { name: 'Lantern Records Programme' },
      note: 'Repeated in one feed.',
    });
  });
  test('of one page stand under one heading', () =>
    expect(
      correctionsPage(record).pages.map(({ where, corrections }) => [where.name, corrections.map(({ id }) => id)]),
    ).toEqual([['Lantern Records Programme', ['sum', 'lantern-start']]]));
  test('have a feed with ids that never change', () => {
    const feed = correctionsFeed(record);
    expect([feed.address, feed.items.map(({ id, href, text }) => [id, href, text])]).toEqual([
      '/corrections/feed',
      [
        [
          'correction/sum',
          '/corrections/#sum',
          'Was: The start was given as 2018. Is: It started in July 2019. Corrected in 2023. Repeated in one feed.',
        ],
        [
          'correction/lantern-start',
          '/corrections/#lantern-start',
          'Was: The start was given as 2018. Is: It started in July 2019. Corrected on 4 May 2022; wrong since May ' +
            '2022.',
        ],
      ],
    ]);
  });
});

test('where everything is shown, what waits is marked with its time as written', () => {
  const record = smallRecord(
    (content) => (entry(content.news, '2021-auditor-reports').publish_at = '2026-12-01T00:01:00+00:00'),
  );
  expect(pageNotices(record, AT).get('/news/2021/2021-auditor-reports/')!.embargo).toBe(
    'Under embargo until 1 December 2026, 00:01 (+00:00)',
  );
  expect(pageNotices(record, '2026-12-01T00:01:00Z').has('/news/2021/2021-auditor-reports/')).toBe(false);
  expect(embargoWords('2026-07-01T09:30Z')).toBe('Under embargo until 1 July 2026, 09:30 (UTC)');
});

test('a programme that ended says when and what followed; one that did not says nothing', () => {
  const record = smallRecord();
  const notice = (id: string, change = {}) => endNotice(record, { ...record.programmes.get(id)!, ...change });
  expect(notice('lantern')).toBeNull();
  expect(notice('harbour-fund')).toEqual({ words: 'This fund ended in 2021.', successors: [] });
  expect(notice('old-mill', { ended: '2019-06-30' })).toEqual({
    words: 'This entry ended on 30 June 2019.',
    successors: [{ name: 'Lantern Records Programme', href: '/programmes/lantern/' }],
  });
});

describe('reporting an error', () => {
  const none = { site: 'https://record.example', repository: '', contact: '' };
  test('opens an issue with the page filled in', () => {
    const { by, href } = reportError('/funding/f-0001/', {
      ...none,
      repository: 'https://github.com/body/record/',
      contact: 'x@y.example',
    });
    expect(by).toBe('issue');
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe('https://github.com/body/record/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      title: 'Error on /funding/f-0001/',
      body:
        'Page: https://record.example/funding/f-0001/\n\nWhat it says:\n\nWhat is right:\n\nA source that ' +
        'shows it:\n',
    });
  });
  test('or an e-mail', () => {
    const { by, href } = reportError('/about/', { ...none, contact: 'record@body.example' });
    expect(by).toBe('e-mail');
    const start =
      'mailto:record@body.example?subject=Error%20on%20%2Fabout%2F' +
      '&body=Page%3A%20https%3A%2F%2Frecord.example%2Fabout%2F%0D%0A';
    expect(href.slice(0, start.length)).toBe(start);
  });
  test('or, where neither is set, leads to the place that says how: never a dead link', () =>
    expect(reportError('/about/', none)).toEqual({ by: 'nothing', href: '/corrections/#report' }));
});

test('a page that has moved: from, to and why', () => {
  const redirect = {
    id: '/lamp/',
    from: '/lamp/',
    to: '/programmes/lantern/',
    reason: 'Renamed.',
    origin: { file: 'content/redirects.csv', line: 2 },
  };
  expect(movedPages(smallRecord((content) => content.redirects.push(redirect)))).toEqual([
    { from: '/lamp/', to: '/programmes/lantern/', reason: 'Renamed.' },
  ]);
});
