// One line per collection: all are read by the same loader from content/.
import { defineCollection } from 'astro:content';
import { contentLoader } from './loaders/collection.ts';

const of = (name: Parameters<typeof contentLoader>[0]) => defineCollection({ loader: contentLoader(name) });

export const collections = {
  programmes: of('programmes'),
  news: of('news'),
  pages: of('pages'),
  statements: of('statements'),
  sources: of('sources'),
  organisations: of('organisations'),
  people: of('people'),
  awardsWithoutSums: of('awardsWithoutSums'),
  explanations: of('explanations'),
  outcomes: of('outcomes'),
  disagreements: of('disagreements'),
  themes: of('themes'),
  glossary: of('glossary'),
  corrections: of('corrections'),
  expectedDisclosures: of('expectedDisclosures'),
  disclosures: of('disclosures'),
  redirects: of('redirects'),
  addresses: of('addresses'),
  /** What the loaders could not read; the Record refuses to be built while there is any. */
  problems: of('problems'),
};
