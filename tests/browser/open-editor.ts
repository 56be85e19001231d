// The editor at /admin/ opened in a browser on a copy of the content.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { LISTS } from '../../src/admin/collections.ts';
import type { OpenSite } from './open-browser.ts';

const FOLDERS = ['news/2019', 'programmes', 'pages'];
export const onDisk = (file: string) => readFileSync(join('content', file), 'utf8');
/** The files the editor is handed, by their path in content/. */
export const CONTENT_FILES = [
  ...FOLDERS.flatMap((folder) => readdirSync(join('content', folder)).map((name) => `${folder}/${name}`)),
  ...LISTS.map(({ file }) => file),
];

/** What an editor does: opens a form, saves it (which gives the file as it then is), and looks at a file. */
export interface Editing {
  page: Page;
  open: (collection: string, entry: string) => Promise<void>;
  save: (file: string) => Promise<string>;
  read: (file: string) => Promise<string>;
}

/**
 * Opens the editor on a copy of the content in the browser's own file system, which stands for the folder an editor
 * would choose.
 * Fails when anything goes wrong on the page, or anybody else's server is asked for anything.
 */
export const edit = (site: OpenSite, work: (editing: Editing) => Promise<void>): Promise<void> =>
  // High enough that every field of a form is on the screen: Sveltia makes those below it only when they are scrolled
  // to.
  site.visit({ viewport: { width: 1400, height: 6000 } }, async (page) => {
    const wrong: string[] = [];
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`console: ${message.text()}`),
    );
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(`${site.origin}/`) &&
        !/^(?:data|blob):/.test(request.url()) &&
        wrong.push(`asks ${request.url()}`),
    );
    await page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto('/404.html');
    await page.evaluate(
      async (all) => {
        const root = await navigator.storage.getDirectory();
        await root.getDirectoryHandle('.git', { create: true });
        for (const [path, text] of all) {
          const parts = path.split('/');
          let folder = root;
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
          const file = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
          await file.write(text);
          await file.close();
        }
      },
      CONTENT_FILES.map((file): [string, string] => [`content/${file}`, onDisk(file)]),
    );
    await page.goto('/admin/');
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('button', { name: 'Create Entry or Assets' }).waitFor();
    const read = (file: string) =>
      page.evaluate(async (path) => {
        const parts = path.split('/');
        let folder = await navigator.storage.getDirectory();
        try {
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
          return await (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
        } catch {
          return '';
        }
      }, `content/${file}`);
    await work({
      page,
      open: async (collection, entry) => {
        await page.goto(`/admin/#/collections/${collection}/${entry}`);
        await page.getByRole('button', { name: 'Save' }).waitFor();
      },
      save: async (file) => {
        const before = await read(file);
        await page.getByRole('button', { name: 'Save' }).click();
        await expect.poll(() => read(file), { timeout: 30_000, message: `${file} is saved` }).not.toBe(before);
        return read(file);
      },
      read,
    });
    expect(wrong).toEqual([]);
  });
