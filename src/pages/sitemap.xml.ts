// The addresses of all pages, for search engines.
import type { APIRoute } from 'astro';
import { sitemapLines, sitemapXml } from '../for-machines/sitemap.ts';
import { getRecord } from '../record.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapXml(sitemapLines(await getRecord())), { headers: { 'content-type': 'application/xml' } });
