// Headings begin at the second level, and each has an id that no other part of its page can have.
import GithubSlugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';
import { HEADING_PREFIX } from '../../domain/body.ts';
import { complain, keep } from '../findings.ts';
import { plainWords } from '../plain-words.ts';

declare module 'satteri' {
  interface DataMap {
    /** The ids of the headings of the text, for links within it. */
    headingIds: string[];
  }
}

/** Of signs alone, such as an emoji, no id can be made. */
const NAMELESS = 'section';

/** Sees to the headings of one text: two of the same words get different ids. */
export function headings() {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'headings',
    options: { position: true },
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(heading, context) {
        if (heading.tagName === 'h1')
          complain(
            heading,
            context,
            'The text holds a heading of the first level ("# …").',
            'Begin headings with "##"; the title of the page is its only first-level heading.',
          );
        // The heading that the compiler puts above footnotes has an id already, by which they are named.
        if (typeof heading.properties.id === 'string') return;
        const text = plainWords(heading, context);
        const words = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        const id = HEADING_PREFIX + slugger.slug(words || NAMELESS);
        context.setProperty(heading, 'id', id);
        (context.data.headingIds ??= []).push(id);
        keep(heading, context, (body) => body.headings.push({ id, text }));
      },
    },
  });
}
