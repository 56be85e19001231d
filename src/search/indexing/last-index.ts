// npm run dev: the search of the development server finds what the last build indexed, and says so when there was none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import sirv from 'sirv';

const OF_THE_INDEX = /^\/(?:pagefind\/|search\/(?:table|facets|words)\.json)/;

/** Serves pagefind/ and the tables of the search from the built site. */
export function lastSearchIndex(
  server: HookParameters<'astro:server:setup'>['server'],
  logger: AstroIntegrationLogger,
  root: string,
): void {
  const site = join(root, process.env.DIST_DIR ?? 'dist');
  const isThere = () => existsSync(join(site, 'pagefind/pagefind.js'));
  logger.info(
    isThere()
      ? 'Search finds what was there at the last "npm run build".'
      : 'Search finds nothing yet: it uses the index of the last "npm run build".',
  );
  const files = sirv(site, { dev: true, etag: true });
  server.middlewares.use((request, response, next) => {
    if (!OF_THE_INDEX.test(request.url ?? '')) return next();
    const missing = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end('There is no search index yet. Run "npm run build" once.\n');
    };
    if (isThere()) files(request, response, missing);
    else missing();
  });
}
