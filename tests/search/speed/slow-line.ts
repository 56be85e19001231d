// The built site behind one slow line: every answer starts a round trip late, and all answers share the line's bytes.
// The line is in the server, because Pagefind may fetch from a worker, which a browser's own throttling of the page
// does not reach.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerRules, headersFor } from '../../../src/integrations/header-rules.ts';

export interface Line {
  server: Server;
  /**
   * What has been asked for since the last reset, and what it weighed on the line, with about 200 bytes of head each.
   */
  asked: { path: string; bytes: number; at: number }[];
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const HEAD = 200;
const TICK = 5;

export function slowLine(folder: string, { bitsPerSecond, latency }: { bitsPerSecond: number; latency: number }): Line {
  const rules = headerRules(folder);
  const asked: Line['asked'] = [];
  const waiting: { response: ServerResponse; body: Buffer; head: number; sent: number }[] = [];
  let last = performance.now();
  let budget = 0;
  // Every answer under way gets an equal share, a packet at a time.
  const pump = setInterval(() => {
    const now = performance.now();
    budget = waiting.length === 0 ? 0 : budget + ((now - last) / 1000) * (bitsPerSecond / 8);
    last = now;
    while (budget > 0 && waiting.length > 0) {
      const one = waiting.shift()!;
      const packet = Math.min(1460, one.body.length + one.head - one.sent);
      const from = Math.max(0, one.sent - one.head);
      one.sent += packet;
      budget -= packet;
      const part = one.body.subarray(from, Math.max(0, one.sent - one.head));
      if (one.sent < one.body.length + one.head) {
        one.response.write(part);
        waiting.push(one);
      } else one.response.end(part);
    }
  }, TICK);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!);
    const { status, head, body } = answerTo(folder, path, request.headers['if-none-match']);
    asked.push({ path: request.url!, bytes: body.length + HEAD, at: Date.now() });
    setTimeout(() => {
      response.writeHead(status, { ...headersFor(rules, path), ...head });
      if (Number.isFinite(bitsPerSecond)) waiting.push({ response, body, head: HEAD, sent: 0 });
      else response.end(body);
    }, latency);
  });
  server.on('close', () => clearInterval(pump));
  return { server, asked };
}

const made = new Map<string, { body: Buffer; head: Record<string, string> }>();

/** A file as a static host sends it: text compressed, with a tag by which the browser asks whether it has changed. */
function answerTo(
  folder: string,
  path: string,
  tag: string | undefined,
): { status: number; head: Record<string, string>; body: Buffer } {
  let file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const status = statSync(file, { throwIfNoEntry: false })?.isFile() === true ? 200 : 404;
  if (status === 404) file = join(folder, '404.html');
  let one = made.get(file);
  if (one === undefined) {
    const plain = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const text = /^(text|application\/json|image\/svg)/.test(type);
    const body = text ? gzipSync(plain) : plain;
    one = {
      body,
      head: {
        'content-type': type,
        etag: `"${createHash('sha1').update(plain).digest('hex')}"`,
        ...(text ? { 'content-encoding': 'gzip' } : {}),
      },
    };
    made.set(file, one);
  }
  return tag === one.head.etag ? { status: 304, head: { etag: tag! }, body: Buffer.alloc(0) } : { status, ...one };
}
