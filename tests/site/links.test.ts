// Every link of the site leads somewhere, and nothing a page needs comes from anybody else's server.
import { expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { type BuiltPage, few, files, hasPage, pageAt, pages, readText } from './built-site.ts';
import { elements, named, textIn, type HtmlElement } from './html-tree.ts';

const LINKING = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
/** Attributes that name ids on the same page. */
const REFERRING = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'popovertarget',
  'list',
  'headers',
];

/** Links of the head that no browser asks for: they say where the page and its licence stand. */
const NAMED_ONLY = ['canonical', 'license'];

const idsOf = new WeakMap<BuiltPage, Set<string>>();
function ids(page: BuiltPage): Set<string> {
  let found = idsOf.get(page);
  if (found === undefined)
    idsOf.set(
      page,
      (found = new Set([...elements(page.tree)].flatMap(({ attributes }) => attributes.get('id') ?? []))),
    );
  return found;
}

interface Link {
  page: BuiltPage;
  element: HtmlElement;
  attribute: string;
  value: string;
}

const links: Link[] = pages.flatMap((page) =>
  [...elements(page.tree)].flatMap((element) =>
    LINKING.flatMap((attribute) =>
      element.attributes.has(attribute)
        ? [{ page, element, attribute, value: element.attributes.get(attribute)! }]
        : [],
    ),
  ),
);
const isOutside = ({ value }: Link) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value);
const told = ({ page, element, attribute, value }: Link) =>
  `${page.address}: <${element.name} ${attribute}="${value}">`;

/** What is wrong with a link within the site; null when it leads somewhere. */
function broken({ page, value }: { page: BuiltPage; value: string }): string | null {
  const { pathname, hash } = new URL(value, `https://site.test${page.address}`);
  const path = decodeURIComponent(pathname);
  if (!files.has(path) && !hasPage(path)) return hasPage(`${path}/`) ? 'lacks its last slash' : 'leads nowhere';
  if (hash === '') return null;
  return hasPage(path) && ids(pageAt(path)).has(decodeURIComponent(hash.slice(1)))
    ? null
    : `there is no id ${hash} there`;
}

test('every link within the site leads to a file, and every fragment to an id', () => {
  const inside = links.filter((link) => !isOutside(link));
  expect(inside.length).toBeGreaterThan(pages.length * 20);
  const wrong = inside.flatMap((link) => {
    const reason = broken(link);
    return reason === null ? [] : [`${told(link)} ${reason}`];
  });
  expect(few(wrong)).toEqual([]);
});

test('every id that a label, a description or a popover names is on its page', () => {
  const dangling = pages.flatMap((page) =>
    [...elements(page.tree)].flatMap(({ name, attributes }) =>
      REFERRING.flatMap((attribute) =>
        (attributes.get(attribute)?.split(/\s+/) ?? [])
          .filter((id) => !ids(page).has(id))
          .map((id) => `${page.address}: <${name} ${attribute}="${id}">`),
      ),
    ),
  );
  expect(few(dangling)).toEqual([]);
});

test('what leads off the site is a link that a reader clicks, over http or https or to a letter by e-mail', () => {
  const outside = links
    .filter(isOutside)
    .filter(
      ({ element, value }) =>
        !(element.name === 'a' && /^(?:https?:\/\/|mailto:)/.test(value)) &&
        !(element.name === 'link' && NAMED_ONLY.includes(element.attributes.get('rel')!)),
    );
  expect(few(outside.map(told))).toEqual([]);
});

test('scripts, styles, images, fonts and forms stay on this site', () => {
  const foreign = links
    .filter(isOutside)
    .filter(
      ({ element }) =>
        [
          'script',
          'link',
          'img',
          'image',
          'source',
          'iframe',
          'form',
          'button',
          'input',
          'object',
          'use',
          'video',
          'audio',
        ].includes(element.name) && !NAMED_ONLY.includes(element.attributes.get('rel') ?? ''),
    );
  const srcset = pages.flatMap((page) =>
    [...elements(page.tree)].filter(({ attributes }) => attributes.has('srcset')).map(() => page.address),
  );
  expect(few([...foreign.map(told), ...srcset])).toEqual([]);
});

test('no page links to its own site by its full address; only the canonical address says it', () => {
  const own = links.filter(({ value }) => value.startsWith(settings.site));
  expect(few(own.filter(({ element }) => element.attributes.get('rel') !== 'canonical').map(told))).toEqual([]);
  for (const page of pages) {
    const canonical = named(page.tree, 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'canonical')
      .map(({ attributes }) => attributes.get('href'));
    expect(canonical, page.address).toEqual([`${settings.site}${page.address.replace(/\.html$/, '/')}`]);
  }
});

test('every file a stylesheet asks for is on this site', () => {
  const sheets = [...files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ address: file, css: readText(file) }));
  const inline = [
    ...new Map(
      pages.flatMap((page) => named(page.tree, 'style').map((style) => [textIn(style), page.address] as const)),
    ).entries(),
  ].map(([css, address]) => ({ address, css }));
  const asked = [...sheets, ...inline].flatMap(({ address, css }) => {
    expect(css, `${address} imports another stylesheet`).not.toContain('@import');
    return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url]) => ({ address, url: url! }));
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(
    few(
      asked
        .filter(({ url }) => !url.startsWith('data:') && !files.has(url))
        .map(({ address, url }) => `${address}: ${url}`),
    ),
  ).toEqual([]);
});

test('every module a script imports, and every file it fetches by a whole address, is on this site', () => {
  const scripts = [...files].filter((file) => file.endsWith('.js') && !file.startsWith('/pagefind/'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    const code = readText(file);
    const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(
      ([, name]) => new URL(name!, `https://site.test${file}`),
    );
    const fetched = [...code.matchAll(/["'`](\/[\w/.-]+\.(?:js|json|csv|css|svg))["'`]/g)].map(
      ([, name]) => new URL(name!, 'https://site.test/'),
    );
    for (const { host, pathname } of [...imported, ...fetched]) {
      expect(host, file).toBe('site.test');
      expect(files.has(pathname), `${file} asks for ${pathname}`).toBe(true);
    }
  }
});

test('every address in the CSV and JSON files of the site is an address of the site', () => {
  const own = new RegExp(`${settings.site.replace(/[.]/g, '\\.')}(/[^"\\s,;]*)`, 'g');
  const wrong = [...files]
    .filter((file) => /\.(?:csv|json)$/.test(file) && !file.startsWith('/pagefind/'))
    .flatMap((file) =>
      [...new Set([...readText(file).matchAll(own)].map(([, path]) => path!))]
        .filter((path) => broken({ page: pages[0]!, value: path }) !== null)
        .map((path) => `${file}: ${path}`),
    );
  expect(few(wrong)).toEqual([]);
});

test('every CSV and JSON file for readers is linked from a page', () => {
  const linked = new Set(
    links
      .filter((link) => !isOutside(link))
      .map(({ page, value }) => new URL(value, `https://site.test${page.address}`).pathname),
  );
  // What search and the working table load for themselves is no download.
  const loaded = new Set(
    pages.flatMap(({ tree }) => [...elements(tree)].flatMap(({ attributes }) => attributes.get('data-figures') ?? [])),
  );
  expect(loaded.size).toBeGreaterThan(0);
  const orphans = [...files].filter(
    (file) =>
      /\.(?:csv|json)$/.test(file) && !/^\/(?:pagefind|search)\//.test(file) && !loaded.has(file) && !linked.has(file),
  );
  expect(few(orphans)).toEqual([]);
});
