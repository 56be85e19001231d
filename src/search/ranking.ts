// How much a word counts by the fact of an entry in which it stands, and the attributes by which a page tells its
// facts: said here once, for pages, for entries without a page and for the engine.

/**
 * The weight of each fact; 0 for what is only shown. Tuned on the even rows of
 * tests/search/relevance/judgements.csv.
 */
export const FACT_WEIGHTS = {
  title: 1,
  heading: 0,
  name: 8,
  headline: 4,
  figure: 6,
  figures: 1,
  also: 5,
  help: 60,
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
} as const;

export type Fact = keyof typeof FACT_WEIGHTS;

/** How Pagefind ranks: how much it counts that a word is said often, and that a page is short. */
export const RANKING = { termFrequency: 0.8, pageLength: 0.3, termSaturation: 1.2, metaWeights: FACT_WEIGHTS } as const;
