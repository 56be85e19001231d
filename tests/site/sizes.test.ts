// What a reader downloads to read a page: small, and none of it script.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { files, largestOfEachType, pages, read, readText, type BuiltPage } from './built-site.ts';
import { named } from './html-tree.ts';

const KILOBYTE = 1024;
/** Compressed, without the fonts: design/performance.md. */
const FIRST_VIEW = 35 * KILOBYTE;
const CSS = 12 * KILOBYTE;
const SCRIPT = 25 * KILOBYTE;

const brotli = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const stylesOf = (page: BuiltPage) =>
  named(page.tree, 'link')
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href')!);

const measured = new Map<string, string>();
afterAll(() =>
  console.log(
    'Compressed bytes of the first view (HTML + CSS, brotli, largest page of each ' +
      `type):\n${[...measured].map(([type, line]) => `  ${type.padEnd(16)} ${line}`).join('\n')}`,
  ),
);

test.each(largestOfEachType)('the first view of the largest $type page is at most 35 KB', ({ type, page }) => {
  const html = brotli(page.html);
  const css = stylesOf(page).reduce((sum, file) => sum + brotli(read(file)), 0);
  measured.set(type, `${String(html + css).padStart(6)}  (${html} + ${css})  ${page.address}`);
  expect(html + css).toBeLessThanOrEqual(FIRST_VIEW);
});

test('one stylesheet serves every page and is at most 12 KB gzipped', () => {
  const sheets = new Set(pages.flatMap(stylesOf));
  expect(sheets.size).toBe(1);
  for (const file of sheets) expect(gzipSync(read(file), { level: 9 }).length).toBeLessThanOrEqual(CSS);
});

test('no script stands in the way of reading: each is a module, which waits for the page', () => {
  const blocking = pages.flatMap(({ address, tree }) =>
    named(tree, 'script')
      .filter(
        ({ attributes }) =>
          !['module', 'application/ld+json', 'application/json'].includes(attributes.get('type') ?? ''),
      )
      .map(() => address),
  );
  expect(blocking).toEqual([]);
});

/** The scripts a page names and all that they import before they run. */
function scriptsOf(page: BuiltPage): string[] {
  const own = named(page.tree, 'script').flatMap(({ attributes }) => attributes.get('src') ?? []);
  const all = new Set(own);
  for (const file of all)
    for (const [, path] of readText(file).matchAll(/(?:from|^import|;import)\s*["'](\.[^"']+)["']/g))
      all.add(new URL(path!, `https://site.test${file}`).pathname);
  return [...all];
}

test('a page loads at most 2 KB of script unless it has a tool of its own, and then at most 25 KB', () => {
  const weight = new Map([...files].filter((file) => file.endsWith('.js')).map((file) => [file, brotli(read(file))]));
  const TOOLS = ['/search/', '/funding/'];
  for (const page of pages) {
    const bytes = scriptsOf(page).reduce((sum, file) => sum + weight.get(file)!, 0);
    expect(bytes, page.address).toBeLessThanOrEqual(TOOLS.includes(page.address) ? SCRIPT : 2 * KILOBYTE);
  }
});

test('two fonts at most are loaded ahead, each at most 60 KB, and text is never kept back for them', () => {
  for (const page of pages) {
    const preloaded = named(page.tree, 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'preload')
      .map(({ attributes }) => attributes.get('href')!);
    expect(preloaded.length, page.address).toBeLessThanOrEqual(2);
  }
  const fonts = [...files].filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeLessThanOrEqual(2);
  for (const file of fonts) expect(read(file).length, file).toBeLessThanOrEqual(60 * KILOBYTE);
  expect(pages[0]!.html.match(/font-display:swap/g)!.length).toBeGreaterThanOrEqual(2);
});
