// MDX is code: a text that could import, export or work something out could read the machine that builds the site.
import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { complain } from '../findings.ts';

/** Nothing but comments between the braces. */
const COMMENT = /^(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*$/;

function onlyComments(node: Readonly<HastNode & { value: string }>, context: HastVisitorContext) {
  if (COMMENT.test(node.value)) return;
  complain(
    node,
    context,
    'The text holds an expression in braces.',
    'Remove it; write "\\{" where you mean the sign itself.',
  );
}

export const noCode = defineHastPlugin({
  name: 'no-code',
  options: { position: true },
  mdxjsEsm: (node, context) =>
    complain(
      node,
      context,
      'The text holds an import or export.',
      'Remove it: the components Money, Source, Quote and Aside are there without one.',
    ),
  mdxFlowExpression: onlyComments,
  mdxTextExpression: onlyComments,
});
