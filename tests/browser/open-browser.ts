// A real browser for the tests, whichever this machine has, and the built site served to it.
import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { listen, serveFolder } from '../../src/commands/serve-folder.ts';
import { DIST } from '../site/built-site.ts';

/**
 * The arguments a container needs. @sparticuz/chromium's own list holds --single-process, under which a second context
 * hangs.
 */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu'];

/**
 * In the order in which they are tried: the word of the user, then the one that npm brought, which is the same on every
 * machine and starts with the least. A desktop browser takes about three times the processor.
 */
const CANDIDATES: { name: string; options: () => Promise<LaunchOptions> }[] = [
  {
    name: 'BROWSER_PATH',
    options: async () => {
      if (!process.env.BROWSER_PATH) throw new Error('is not set');
      return { executablePath: process.env.BROWSER_PATH };
    },
  },
  {
    name: '@sparticuz/chromium',
    options: async () => {
      const { default: packed } = await import('@sparticuz/chromium');
      return { executablePath: await packed.executablePath() };
    },
  },
  { name: 'Google Chrome', options: async () => ({ channel: 'chrome' }) },
  { name: 'Microsoft Edge', options: async () => ({ channel: 'msedge' }) },
  {
    name: '/usr/bin/chromium',
    options: async () => {
      if (!existsSync('/usr/bin/chromium')) throw new Error('is not there');
      return { executablePath: '/usr/bin/chromium' };
    },
  },
];

/**
 * Starts the first browser that can be started.
 * @throws Error that lists every browser tried and why it would not do
 */
export async function openBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, options } of CANDIDATES) {
    try {
      return await chromium.launch({ args: ARGUMENTS, ...(await options()) });
    } catch (error) {
      tried.push(`  ${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser could be started. Set BROWSER_PATH to a Chromium, Chrome or Edge. Tried:\n${tried.join('\n')}`,
  );
}

/** The built site in a browser. */
export interface OpenSite {
  browser: Browser;
  /** "http://localhost:4000", without a slash at the end. */
  origin: string;
  /**
   * Gives a page in a fresh context, which is closed when the work is done or fails: closing pages alone leaks
   * (microsoft/playwright#42068).
   */
  visit: <Result>(
    options: BrowserContextOptions,
    work: (page: Page, context: BrowserContext) => Promise<Result>,
  ) => Promise<Result>;
  close: () => Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** The one browser of this worker; it is closed with the worker, as Playwright does with all it has started. */
export const openedBrowser = (): Promise<Browser> => (shared ??= openBrowser());

/** Serves the built site on a free port, to the browser that all tests of a worker share. */
export async function openSite(): Promise<OpenSite> {
  const browser = await openedBrowser();
  const server = serveFolder(DIST);
  const origin = (await listen(server, 0)).replace(/\/$/, '');
  return {
    browser,
    origin,
    visit: async (options, work) => {
      const context = await browser.newContext({ baseURL: origin, ...options });
      try {
        return await work(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      server.closeAllConnections();
      server.close();
    },
  };
}
