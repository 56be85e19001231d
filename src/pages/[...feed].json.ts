// Every feed as JSON Feed.
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed, type Feed } from '../feeds/feed.ts';
import { recordFeeds } from '../feeds/record-feeds.ts';
import { getRecord } from '../record.ts';

export const getStaticPaths = (async () =>
  recordFeeds(await getRecord()).map((feed) => ({
    params: { feed: feed.address.slice(1) },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(jsonFeed(props.feed as Feed), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
