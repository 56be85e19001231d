// The twin of every page of an entry, as JSON.
import type { APIRoute, GetStaticPaths } from 'astro';
import { pageTwins } from '../open-data/page-twins.ts';
import { getRecord } from '../record.ts';

export const getStaticPaths = (async () =>
  pageTwins(await getRecord()).map(({ address, text }) => ({
    params: { twin: address.replace(/^\//, '').replace(/\.json$/, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.text as () => string)(), { headers: { 'content-type': 'application/json' } });
