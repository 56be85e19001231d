// Serves a built site as a static host would: its files, its redirects, its 404 page, and the headers that a meta tag
// cannot carry.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor } from '../integrations/header-rules.ts';
import { readRedirects } from '../integrations/host-redirects.ts';

/** Other sites may show a chart in a frame, by its bare page, and nothing else of this site. */
export const FRAMED = { pages: /^\/charts\/[^/]+\/embed\/$/, policy: 'frame-ancestors *' };

/** A server for the folder, not yet listening. */
export function serveFolder(folder: string): Server {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.csv')) response.setHeader('content-type', 'text/csv; charset=utf-8');
    },
  });
  const rules = headerRules(folder);
  const moved = readRedirects(folder);
  return createServer((request, response) => {
    const [address = '/', query] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headersFor(rules, address))) response.setHeader(name, value);
    if (FRAMED.pages.test((request.url ?? '/').replace(/[?#].*$/, '')))
      response.setHeader('Content-Security-Policy', FRAMED.policy);
    const to = moved.get(address);
    if (to !== undefined) {
      response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` });
      response.end();
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
}

/** Listens on the port, or on the next free one up to ten further; gives the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let tries = 10;
    const attempt = (candidate: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE' || port === 0 || tries === 0) return reject(error);
        tries -= 1;
        attempt(candidate + 1);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        const address = server.address() as { port: number };
        resolve(`http://localhost:${address.port}/`);
      });
    };
    attempt(port);
  });
}
