// The search of this site, for browsers that want to add it to theirs.
import type { APIRoute } from 'astro';
import { OPEN_SEARCH_TYPE, openSearch } from '../for-machines/open-search.ts';

export const GET: APIRoute = () => new Response(openSearch(), { headers: { 'content-type': OPEN_SEARCH_TYPE } });
