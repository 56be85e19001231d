import { expect, test } from 'vitest';
import { searchSuggestions } from '../../../src/search/names/suggestions.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

test('programmes with all their names, then bodies with the most figures first, then announcements', () =>
  expect(searchSuggestions(smallRecord())).toEqual([
    ['The Harbour Fund', '/programmes/harbour-fund/', 'Programme', 'Harbour Fund; The Harbour Fund'],
    ['Lantern Records Programme', '/programmes/lantern/', 'Programme', 'Lantern; Lantern Records Programme; LRP'],
    ['Old Mill', '/programmes/old-mill/', 'Programme', 'Old Mill'],
    ['The Ministry of Riverland', '/organisations/ministry-of-riverland/', 'Organisation', 'MoR; the ministry'],
    ['North Trust', '/organisations/north-trust/', 'Organisation', ''],
    ['Idle College', '/organisations/idle-college/', 'Organisation', ''],
    ['Weft Limited', '/organisations/weft-limited/', 'Organisation', ''],
    ['The auditor reports', '/news/2021/2021-auditor-reports/', 'Announcement', ''],
    ['North Trust joins', '/news/2020/2020-03-north-trust-joins/', 'Announcement', ''],
    ['Lantern is launched with £250 million', '/news/2019/2019-07-01-lantern-launched/', 'Announcement', ''],
  ]));

test('of the announcements the latest forty', () => {
  const record = smallRecord();
  const item = entry(record.content.news, '2021-auditor-reports');
  const many = { ...record, content: { ...record.content, news: Array.from({ length: 50 }, () => item) } };
  expect(searchSuggestions(many).filter(([, , kind]) => kind === 'Announcement')).toHaveLength(40);
});
