// Serves a built site as a static host would: its files, its 404 page, and the headers that a meta tag cannot carry.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A server for the folder, not yet listening. */
export function serveFolder(folder: string): Server {
  const files = sirv(folder, { etag: true, dev: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
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
