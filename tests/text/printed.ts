// Prints a text as a page would, without Astro's build: components of the record stand as tags that show what they were
// given.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { jsx } from 'astro/jsx-runtime';
import renderer from '@astrojs/mdx/server.js';
import { articleContent, type Content } from '../../src/text/article-content.ts';

/** Prints itself with its properties, and what stands inside it. */
const shown =
  (name: string) =>
  ({ children, ...given }: Record<string, unknown>) =>
    jsx(name, { ...given, children });

const components = {
  ...Object.fromEntries(['Money', 'Source', 'Quote', 'Aside'].map((name) => [name, shown(name.toLowerCase())])),
  'astro-image': shown('img'),
};

/** The facts that a text asks for, each of them standing for itself. */
const named = (list: string) => new Proxy({}, { get: (_all, key) => `${list} ${String(key)}` });

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer });

/** The HTML of a text. */
export const printed = (source: string): Promise<string> =>
  container.renderToString(articleContent(source) as Content & Parameters<typeof container.renderToString>[0], {
    props: {
      components,
      figures: named('figure'),
      notes: named('note'),
      sources: named('source'),
      pictures: named('picture'),
    },
  });
