// Everything may be read by machines; the sitemap says what there is.
import type { APIRoute } from 'astro';
import { settings } from '../settings.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${settings.site}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain' },
  });
