// Who and what stands behind the site, in plain words.
import type { APIRoute } from 'astro';
import { humansTxt } from '../for-machines/humans-txt.ts';
import { getRecord } from '../record.ts';

export const GET: APIRoute = async () =>
  new Response(humansTxt((await getRecord()).changes), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
