// What may be wider than a phone scrolls in a box of its own, which the keyboard can reach: tables and blocks of code.
import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { plainWords } from '../plain-words.ts';

/** Sees to the boxes of one text: two tables under the same heading get different names. */
export function wideBoxes() {
  const named = new Map<string, number>();
  let heading = '';
  return defineHastPlugin({
    name: 'wide-boxes',
    element: [
      {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(element, context) {
          heading = plainWords(element, context);
        },
      },
      {
        filter: ['table'],
        visit(table, context) {
          const name = heading === '' ? 'Table' : `Table: ${heading}`;
          const count = (named.get(name) ?? 0) + 1;
          named.set(name, count);
          context.wrapNode(table, {
            type: 'element',
            tagName: 'section',
            properties: {
              className: ['scroller'],
              ariaLabel: count === 1 ? name : `${name} (${count})`,
              tabIndex: 0,
            },
            children: [],
          });
        },
      },
      { filter: ['pre'], visit: (block, context) => context.setProperty(block, 'tabIndex', 0) },
      { filter: ['th', 'td'], visit: alignByClass },
    ],
  });
}

/** The policy of the pages forbids style attributes, so that a column set to the right has a class. */
function alignByClass(cell: Readonly<Extract<HastNode, { tagName: string }>>, context: HastVisitorContext) {
  const { style } = cell.properties;
  if (style === undefined) return;
  const side = /text-align: (right|center)/.exec(String(style))?.[1];
  context.setProperty(cell, 'style', null);
  if (side !== undefined) context.setProperty(cell, 'className', [`align-${side}`]);
}
