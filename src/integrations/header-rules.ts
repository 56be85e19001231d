// The headers that pages need and a meta tag cannot carry, as rules by address: one list for our own server and for
// static hosts.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** An address; ":id" stands for one part, "*" at the end for any rest. */
  path: string;
  headers: Headers;
}

const EVERYWHERE: Headers = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
const NOT_FRAMED: Headers = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** Charts made for other people's pages. */
const FRAMED: Headers = { 'Content-Security-Policy': 'frame-ancestors *' };
/** Names of these files change with what is in them. */
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/**
 * Pagefind's program and the index: kept long enough that what a page asks for ahead of time is not asked for twice.
 * The entry file, which names the parts of the index, is asked for under a new address each time.
 */
const A_WHILE: Headers = { 'Cache-Control': 'public, max-age=600' };

/**
 * The rules for a built site. Only one rule for frames applies to any page, because hosts join the values of several:
 * so each section of the site has its own instead of one that charts would have to take back.
 */
export function headerRules(folder: string): HeaderRule[] {
  const sections = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['_astro', 'pagefind', 'charts'].includes(entry.name))
    .map((entry) => entry.name)
    .sort();
  return [
    { path: '/*', headers: EVERYWHERE },
    { path: '/', headers: NOT_FRAMED },
    ...sections.map((name) => ({ path: `/${name}/*`, headers: NOT_FRAMED })),
    { path: '/charts/:id/', headers: NOT_FRAMED },
    { path: '/charts/:id/embed/', headers: FRAMED },
    { path: '/_astro/*', headers: FOR_EVER },
    { path: '/pagefind/*', headers: A_WHILE },
  ];
}

/** The headers of one address; what no page stands at may not be framed either. */
export function headersFor(rules: readonly HeaderRule[], address: string): Headers {
  return rules
    .filter(({ path }) => pattern(path).test(address))
    .reduce((all, { headers }) => ({ ...all, ...headers }), NOT_FRAMED);
}

const pattern = (path: string) => new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+').replace(/\*$/, '.*')}$`);

/** Writes the rules as the file `_headers`, which Netlify, Cloudflare Pages and others read. */
export function writeHeaders(folder: string): void {
  const rules = headerRules(folder).map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  writeFileSync(join(folder, '_headers'), `${rules.join('\n\n')}\n`);
}
