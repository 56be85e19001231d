// The addresses of all entries, for search engines.
import type { APIRoute } from 'astro';
import { pageAddresses } from '../domain/page-addresses.ts';
import { getRecord } from '../record.ts';
import { settings } from '../settings.ts';

export const GET: APIRoute = async () => {
  const { content } = await getRecord();
  const addresses = [...pageAddresses(content)].filter((address) => address !== '/search/').sort();
  const urls = addresses.map((address) => `  <url><loc>${settings.site}${address}</loc></url>`);
  return new Response(
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset ' +
      `xmlns="http://www.sitemaps.org/kinds/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
