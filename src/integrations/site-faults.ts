// Looks at a built site before it is published: whole, searchable, and with every address that was ever promised.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files without which a site is not whole. */
const NEEDED: readonly [file: string, what: string][] = [
  ['index.html', 'the front page'],
  ['404.html', 'the page for addresses that are not there'],
  ['pagefind/pagefind.js', 'the search'],
  ['pagefind/pagefind-entry.json', 'the search index'],
  ['_headers', 'the headers for hosts'],
  ['_redirects', 'the redirects for hosts'],
];

/** What is wrong with a built site, in sentences; nothing when it may be published. */
export function faultsOf(folder: string, addresses: readonly string[]): string[] {
  const there = (file: string) => existsSync(join(folder, file)) && statSync(join(folder, file)).size > 0;
  const missing = NEEDED.filter(([file]) => !there(file)).map(
    ([file, what]) => `${file} (${what}) is missing or empty.`,
  );
  const lost = addresses
    .filter((address) => !there(join(address.slice(1), 'index.html')))
    .map(
      (address) =>
        `${address} is in content/addresses.txt and has no page: bring the page back, or add a row for it to ` +
        'content/redirects.csv.',
    );
  return [...missing, ...lost, ...cutShort(folder)];
}

/** Pages that have no heading or end before their end. */
function cutShort(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  return pages
    .filter((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return !/<h[1-6][\s>]/.test(html) || !html.trimEnd().endsWith('</html>');
    })
    .map((page) => `${page} is empty or cut short.`);
}
