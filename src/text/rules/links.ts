// A link leads to an address of this site, to a whole address elsewhere, or to a heading of the same text.
import { defineHastPlugin } from 'satteri';
import { HEADING_PREFIX } from '../../domain/body.ts';
import { remedyForUnknown } from '../../domain/nearest.ts';
import { complain, keep } from '../findings.ts';

const WHOLE = /^(?:https?:\/\/[^/]|mailto:)/;
/** The compiler's own links between a footnote and its number. */
const FOOTNOTE = /^#user-content-fn/;

export const links = defineHastPlugin({
  name: 'links',
  options: { position: true },
  element: {
    filter: ['a'],
    visit(link, context) {
      const href = String(link.properties.href ?? '');
      if (WHOLE.test(href) || FOOTNOTE.test(href)) return;
      // Two slashes are another host.
      if (/^\/(?!\/)/.test(href)) {
        keep(link, context, (body, line) => body.links.push({ href, line }));
        return;
      }
      if (href.startsWith('#')) {
        const known = context.data.headingIds ?? [];
        const id = [`${HEADING_PREFIX}${href.slice(1)}`, href.slice(1)].find((one) => known.includes(one));
        if (id !== undefined) context.setProperty(link, 'href', `#${id}`);
        else
          complain(
            link,
            context,
            `The link leads to "${href}", and no heading of this text has that id.`,
            remedyForUnknown(
              href,
              known.map((one) => `#${one.slice(HEADING_PREFIX.length)}`),
            ),
          );
        return;
      }
      complain(
        link,
        context,
        `The link leads to "${href}", which is no address.`,
        'Write an address of this site beginning with "/", or a whole one beginning with https:// or http://.',
      );
    },
  },
});
