// A feed as Atom and as JSON Feed: the same items, with ids that stay and days that are real.
import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed, tagUri, type Feed } from '../../src/feeds/feed.ts';
import { settings } from '../../src/settings.ts';

const feed: Feed = {
  title: 'Lamps & oil',
  description: 'What was said of "lamps".',
  page: '/lamps/',
  address: '/lamps/feed',
  items: [
    { id: 'lamps/1', href: '/lamps/1/?a=1&b=2', title: 'Lamps <b>lit</b>', text: 'Oil & "wick".', date: '2020-02' },
    { id: 'lamps/2', href: '/lamps/2/', title: 'Lamps out', text: 'None.', date: '2019-07-01' },
    { id: 'lamps/3', href: '/lamps/3/', title: 'Lamps planned', text: 'Some.', date: '2018' },
  ],
};
const json = (of: Feed) => JSON.parse(jsonFeed(of)) as { items: Record<string, string>[] } & Record<string, unknown>;

describe('Atom', () => {
  const xml = atomFeed(feed);
  test('an entry has its permanent id, its page and the last day that its date can mean', () =>
    expect(xml).toContain(
      [
        '  <entry>',
        `    <id>tag:${settings.tag}:lamps/1</id>`,
        '    <title>Lamps &lt;b&gt;lit&lt;/b&gt;</title>',
        `    <link rel="alternate" type="text/html" href="${settings.site}/lamps/1/?a=1&amp;b=2"/>`,
        '    <published>2020-02-29T00:00:00Z</published>',
        '    <updated>2020-02-29T00:00:00Z</updated>',
        '    <summary>Oil &amp; &quot;wick&quot;.</summary>',
        '  </entry>',
      ].join('\n'),
    ));
  test('the feed has an id, names itself and its page, and is as new as its newest entry', () => {
    expect(xml.split('\n').slice(0, 11)).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
      `  <id>tag:${settings.tag}:/lamps/feed</id>`,
      '  <title>Lamps &amp; oil</title>',
      '  <subtitle>What was said of &quot;lamps&quot;.</subtitle>',
      `  <link rel="self" type="application/atom+xml" href="${settings.site}/lamps/feed.xml"/>`,
      `  <link rel="alternate" type="text/html" href="${settings.site}/lamps/"/>`,
      '  <updated>2020-02-29T00:00:00Z</updated>',
      `  <author><name>${settings.name}</name></author>`,
      `  <rights>${settings.licence.name}</rights>`,
      '  <entry>',
    ]);
    expect(xml.endsWith('  </entry>\n</feed>\n')).toBe(true);
  });
  test('the newest entry counts wherever it stands, and a feed without entries is as old as the record', () => {
    const moved = { ...feed, items: feed.items.toReversed() };
    expect(atomFeed(moved)).toContain('\n  <updated>2020-02-29T00:00:00Z</updated>\n');
    expect(atomFeed({ ...feed, items: [] })).toContain(`\n  <updated>${settings.asAt}T00:00:00Z</updated>\n`);
  });
});

describe('JSON Feed', () => {
  test('says the same as the Atom feed, without marks', () =>
    expect(json(feed)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lamps & oil',
      description: 'What was said of "lamps".',
      language: 'en-GB',
      home_page_url: `${settings.site}/lamps/`,
      feed_url: `${settings.site}/lamps/feed.json`,
      authors: [{ name: settings.name }],
      items: [
        {
          id: tagUri('lamps/1'),
          url: `${settings.site}/lamps/1/?a=1&b=2`,
          title: 'Lamps <b>lit</b>',
          content_text: 'Oil & "wick".',
          date_published: '2020-02-29T00:00:00Z',
        },
        expect.objectContaining({ id: tagUri('lamps/2'), date_published: '2019-07-01T00:00:00Z' }),
        expect.objectContaining({ id: tagUri('lamps/3'), date_published: '2018-12-31T00:00:00Z' }),
      ],
    }));
  test('ends with a line', () => expect(jsonFeed(feed).endsWith('}\n')).toBe(true));
});
