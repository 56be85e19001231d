// The editor at /admin/ in a real browser: what an editor changes is saved, passes the check, and nothing else in the
// files has changed.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { DIST, readText } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';
import { CONTENT_FILES, edit, onDisk } from './open-editor.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What "npm run check" says of the content with one file as the editor saved it. */
function checkWith(file: string, text: string): { ok: boolean; report: string } {
  const folder = mkdtempSync(join(tmpdir(), 'admin-'));
  try {
    cpSync('content', folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    return checkContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of one text that are not in the other, in order. */
const linesOnlyIn = (text: string, other: string) =>
  text.split('\n').filter((line) => !other.split('\n').includes(line));

test('an announcement is opened, changed and saved: its file passes the check and differs only as edited', async () => {
  await edit(site, async ({ page, open, save }) => {
    const file = 'news/2019/2019-08-08-ai-lab.mdx';
    const more = 'It was announced on 8 August. <Source id="laingbuisson-ai-lab" />';
    await open('news', 'entries/2019/2019-08-08-ai-lab');
    await page.getByRole('textbox', { name: 'Title' }).fill('[f-0038] “announced” for an AI lab: more');
    await page.getByRole('textbox', { name: 'Text' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(more);
    const saved = await save(file);
    expect(saved).toBe(
      `${onDisk(file).replace(/^title: .*$/m, 'title: "[f-0038] “announced” for an AI lab: more"')}\n${more}\n`,
    );
    const { ok, report } = checkWith(file, saved);
    expect(report).toMatch(/^No problems/);
    expect(ok).toBe(true);
  });
});

test('a programme with a long form, and a page with a table, keep every other line', async () => {
  await edit(site, async ({ page, open, save }) => {
    await open('programmes', 'entries/nhs-app');
    const sources = page.getByRole('group', { name: /Sources/ }).last();
    await sources.getByRole('button', { name: /^Add/ }).click();
    await sources.getByRole('textbox').last().fill('laingbuisson-ai-lab');
    const programme = await save('programmes/nhs-app.mdx');
    expect(linesOnlyIn(programme, onDisk('programmes/nhs-app.mdx'))).toEqual(['  - laingbuisson-ai-lab']);
    expect(programme.replace('  - laingbuisson-ai-lab\n', '')).toBe(onDisk('programmes/nhs-app.mdx'));

    const table = CONTENT_FILES.find((file) => file.startsWith('pages/') && onDisk(file).includes('\n| ---'))!;
    await open('pages', `entries/${table.slice('pages/'.length, -'.mdx'.length)}`);
    await page.getByRole('textbox', { name: 'Text' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    expect(await save(table)).toBe(onDisk(table).replace(/\n$/, ' More.\n'));
  });
});

test('a new announcement gets the file name and the form that the loaders want', async () => {
  await edit(site, async ({ page, open, save }) => {
    await open('news', 'new');
    await page.getByRole('textbox', { name: 'Title' }).fill('A “new” thing: #1');
    await page.getByRole('textbox', { name: 'Date' }).fill('2019-05');
    const sources = page.getByRole('group', { name: /Sources/ }).last();
    await sources.getByRole('button', { name: /^Add/ }).click();
    await sources.getByRole('textbox').last().fill('laingbuisson-ai-lab');
    await page.getByRole('textbox', { name: 'Text' }).click();
    await page.keyboard.insertText('Something new. <Source id="laingbuisson-ai-lab" />');
    const file = 'news/2019/2019-05-a-new-thing-1.mdx';
    const saved = await save(file);
    expect(saved).toBe(
      '---\ntitle: "A “new” thing: #1"\ndate: "2019-05"\nsources:\n  - laingbuisson-ai-lab\n---\n\nSomething new. ' +
        '<Source id="laingbuisson-ai-lab" />\n',
    );
    expect(checkWith(file, saved).report).toMatch(/^No problems/);
  });
});

test('a value that is not in its form is told with the words of the schema and not saved', async () => {
  await edit(site, async ({ page, open, read }) => {
    await open('news', 'entries/2019/2019-08-08-ai-lab');
    await page.getByRole('textbox', { name: 'Date' }).fill('8 August 2019');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.').first().waitFor();
    expect(await read('news/2019/2019-08-08-ai-lab.mdx')).toBe(onDisk('news/2019/2019-08-08-ai-lab.mdx'));
  });
});

test('a list is edited as the text it is', async () => {
  await edit(site, async ({ page, open, save }) => {
    await open('lists', 'entries/redirects-csv');
    const row = '/old/,/programmes/nhs-app/,"Moved, as the test wants."';
    const field = page.getByRole('textbox').last();
    await field.fill(`${await field.inputValue()}\n${row}`);
    expect(await save('redirects.csv')).toBe(`${onDisk('redirects.csv')}${row}\n`);
  });
});

test('the editor is in no index, no map of the site and no search', () => {
  expect(readText('/admin/index.html')).toContain('content="noindex, nofollow"');
  expect(readText('/sitemap.xml')).not.toContain('/admin/');
  expect(readText('/search/table.json')).not.toContain('/admin/');
  expect(readdirSync(join(DIST, 'admin'))).toContain('config.json');
});
