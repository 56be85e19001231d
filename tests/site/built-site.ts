// The built site as the tests see it: its files, its pages as trees, and what type of page each is. The tests of a
// worker share it, so that each page is read and parsed once.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseHtml, type HtmlElement } from './html-tree.ts';

/** The folder under test: DIST_DIR, or dist. */
export const DIST = resolve(process.env.DIST_DIR ?? 'dist');

/**
 * All files, as addresses: "/funding/f-0001/index.html". The editor under /admin/ is a program and no part of the
 * record: tests/admin and tests/browser/admin.test.ts look at it.
 */
export const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((file) => !file.startsWith('/admin/'))
    .sort(),
);

export const read = (file: string): Buffer => readFileSync(join(DIST, file));
export const readText = (file: string): string => read(file).toString('utf8');
export const sizeOf = (file: string): number => statSync(join(DIST, file)).size;

export class BuiltPage {
  /** "/funding/f-0001/"; the page for what is not found is "/404.html". */
  readonly address: string;
  readonly #file: string;
  #bytes: number | undefined;
  #html: string | undefined;
  #tree: HtmlElement | undefined;

  constructor(file: string) {
    this.#file = file;
    this.address = file.replace(/\/index\.html$/, '/');
  }

  get bytes(): number {
    return (this.#bytes ??= sizeOf(this.#file));
  }

  get html(): string {
    return (this.#html ??= readText(this.#file));
  }

  get tree(): HtmlElement {
    if (this.#tree === undefined) {
      try {
        this.#tree = parseHtml(this.html);
      } catch (error) {
        throw new Error(`${this.address}: ${(error as Error).message}`);
      }
    }
    return this.#tree;
  }
}

/** Old addresses that only send readers on: their pages are looked at in tests/site/publishing.test.ts. */
const moved = new Set(
  files.has('/_redirects')
    ? readText('/_redirects')
        .split('\n')
        .map((line) => line.split(' ')[0]!)
    : [],
);

export const pages: readonly BuiltPage[] = [...files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => new BuiltPage(file))
  .filter(({ address }) => !moved.has(address));
const byAddress = new Map(pages.map((page) => [page.address, page]));

export function pageAt(address: string): BuiltPage {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address} in ${DIST}.`);
  return page;
}

export const hasPage = (address: string): boolean => byAddress.has(address);

/** Every type of page by the form of its address; the first that fits counts. */
const TYPES: [name: string, address: RegExp][] = [
  ['home', /^\/$/],
  ['not found', /^\/404\.html$/],
  ['programmes', /^\/programmes\/$/],
  ['programme', /^\/programmes\/[^/]+\/$/],
  ['news', /^\/news\/$/],
  ['news year', /^\/news\/\d{4}\/$/],
  ['news of a month', /^\/news\/\d{4}\/month-[^/]+\/$/],
  ['news archive', /^\/news\/[a-z]+\/[^/]+\/$/],
  ['announcement', /^\/news\/\d{4}\/[^/]+\/$/],
  ['funding', /^\/funding\/$/],
  ['funding checks', /^\/funding\/checks\/$/],
  ['funding view', /^\/funding\/[^/]+\/[^/]+\/$/],
  ['part of a funding view', /^\/funding\/[^/]+\/[^/]+\/\d+\/$/],
  ['statement', /^\/funding\/[^/]+\/$/],
  ['promises', /^\/promises\/$/],
  ['promise', /^\/promises\/[^/]+\/$/],
  ['organisations', /^\/organisations\/$/],
  ['organisation', /^\/organisations\/[^/]+\/$/],
  ['sources', /^\/sources\/$/],
  ['source', /^\/sources\/[^/]+\/$/],
  ['source archive', /^\/sources\/[^/]+\/[^/]+\/$/],
  ['disagreements', /^\/disagreements\/$/],
  ['disagreement', /^\/disagreements\/[^/]+\/$/],
  ['charts', /^\/charts\/$/],
  ['embedded chart', /^\/charts\/[^/]+\/embed\/$/],
  ['chart of money', /^\/charts\/(?:disagreement-[^/]+|[^/]+-money)\/$/],
  ['chart of time', /^\/charts\/[^/]+\/$/],
  ['data', /^\/data\/$/],
  ['data set', /^\/data\/[^/]+\/$/],
  ['about', /^\/about\/$/],
  ['about page', /^\/about\/[^/]+\/$/],
  ['people', /^\/people\/$/],
  ['gaps', /^\/gaps\/$/],
  ['letters', /^\/gaps\/[^/]+\/$/],
  ['requests', /^\/requests\/$/],
  ['A to Z', /^\/a-z\/$/],
  ['glossary', /^\/glossary\/$/],
  ['corrections', /^\/corrections\/$/],
  ['search', /^\/search\/$/],
  ['changes', /^\/changes\/$/],
  ['changes of a month', /^\/changes\/[^/]+\/$/],
];

/** The type of a page; "unknown" when its address has a new form, which counts.test.ts reports. */
export const typeOf = ({ address }: { address: string }): string =>
  TYPES.find(([, pattern]) => pattern.test(address))?.[0] ?? 'unknown';

export const pagesOfType = (type: string): BuiltPage[] => pages.filter((page) => typeOf(page) === type);

/** The largest page of each type: what is hardest to lay out, to download and to get right. */
export const largestOfEachType: readonly { type: string; page: BuiltPage }[] = TYPES.map(([type]) => type)
  .map((type) => ({ type, page: pagesOfType(type).toSorted((a, b) => b.bytes - a.bytes)[0] }))
  .filter((pair): pair is { type: string; page: BuiltPage } => pair.page !== undefined);

/** A list of mistakes short enough to read. */
export const few = (mistakes: readonly string[]): string[] =>
  mistakes.length > 20 ? [...mistakes.slice(0, 20), `… and ${mistakes.length - 20} more`] : [...mistakes];
