// The addresses of all pages, for search engines.
import type { APIRoute } from 'astro';
import { sitemapLines, sitemapXml } from '../for-machines/sitemap.ts';
import { setAddress, setsWithPages } from '../open-data/catalogue.ts';
import { getRecord } from '../record.ts';

const DATA_PAGES = ['/data/questions/', ...setsWithPages().map(setAddress)];

export const GET: APIRoute = async () =>
  new Response(sitemapXml(sitemapLines(await getRecord(), DATA_PAGES)), {
    headers: { 'content-type': 'application/xml' },
  });
