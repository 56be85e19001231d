// Pagefind's interface as far as this site uses it, loaded when the reader reaches for search.
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

/** How much a word counts by where it stands; tuned on the even rows of tests/search/judgements.csv. */
const RANKING = {
  termFrequency: 0.8,
  pageLength: 0.3,
  termSaturation: 1.2,
  metaWeights: {
    title: 1,
    name: 8,
    headline: 4,
    figure: 6,
    figures: 1,
    also: 5,
    about: 0.4,
    point: 1.5,
    document: 0.2,
    covers: 2,
    to: 3,
    from: 0.5,
    bodies: 0.5,
    led: 0.5,
    term: 3,
    said: 0.5,
    sum: 0,
    caveats: 0,
    when: 0.2,
    state: 0,
    id: 1,
    standing: 0,
    topic: 0,
    sort: 0,
    web: 0.3,
  },
};

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
