// Finds the sums that are typed into a text, for the record to say which articles may hold none.
import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { sumsIn } from '../../domain/sums.ts';
import { keep } from '../findings.ts';

/** The words of a source are its own, and code is no statement of ours. */
function isQuoted(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  for (let around = context.parent(node); around !== undefined; around = context.parent(around))
    if (('name' in around && around.name === 'Quote') || ('tagName' in around && around.tagName === 'code'))
      return true;
  return false;
}

function titled(tag: Readonly<Extract<HastNode, { attributes: unknown }>>, context: HastVisitorContext) {
  for (const attribute of tag.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'title' && typeof attribute.value === 'string')
      for (const sum of sumsIn(attribute.value)) keep(tag, context, (body, line) => body.bareSums.push({ sum, line }));
}

export const typedSums = defineHastPlugin({
  name: 'typed-sums',
  options: { position: true },
  text(node, context) {
    const rows = node.value.split('\n').map(sumsIn);
    if (rows.every((sums) => sums.length === 0) || isQuoted(node, context)) return;
    for (const [index, sums] of rows.entries())
      for (const sum of sums) keep(node, context, (body, line) => body.bareSums.push({ sum, line: line + index }));
  },
  mdxJsxFlowElement: { filter: [], visit: titled },
  mdxJsxTextElement: { filter: [], visit: titled },
});
