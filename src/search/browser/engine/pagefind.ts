// Pagefind's interface as far as this site uses it, loaded when the reader reaches for search.
import { RANKING } from '../../ranking.ts';
import { askForParts } from './index-parts.ts';

export interface Found {
  id: string;
  score: number;
  words: number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  locations: number[];
  anchors: { element: string; id: string; text: string; location: number }[];
}

export interface Answer {
  results: Found[];
}

export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options?: { sort?: Record<string, 'asc' | 'desc'> }): Promise<Answer>;
}

let loaded: Promise<Pagefind> | null = null;

/**
 * The search engine, loaded once; a failure is forgotten, so that the reader can try again.
 * @throws when the index cannot be loaded
 */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

/** From so many entries on, a search may hold the page up, and the worker is worth its script and its round trips. */
const LARGE = 5000;

async function load(): Promise<Pagefind> {
  const metaCacheTag = String(Math.floor(performance.timeOrigin));
  const address = '/pagefind/pagefind.js';
  const [pagefind, entries] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    askForParts(metaCacheTag),
  ]);
  await pagefind.options({ ranking: RANKING, metaCacheTag, noWorker: entries < LARGE });
  await pagefind.init();
  return pagefind;
}
