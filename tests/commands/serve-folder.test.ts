import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, serveFolder } from '../../src/commands/serve-folder.ts';

let folder: string;
let server: Server;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not here');
  server = serveFolder(folder);
  address = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('pages are served under their addresses, with the headers a meta tag cannot carry', async () => {
  const home = await fetch(address);
  expect([home.status, await home.text()]).toEqual([200, 'home']);
  expect(await (await fetch(`${address}about/`)).text()).toBe('about');
  expect(Object.fromEntries(home.headers)).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test.each(['nowhere/', '../package.json', '%2e%2e/%2e%2e/etc/passwd'])(
  'what is not there is the 404 page: %s',
  async (path) => {
    const answer = await fetch(`${address}${path}`);
    expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
    expect(answer.headers.get('content-type')).toContain('text/html');
  },
);

test('when the port is taken the next one is', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  const second = serveFolder(folder);
  expect(Number(new URL(await listen(second, port)).port)).toBeGreaterThan(port);
  second.close();
  taken.close();
});
