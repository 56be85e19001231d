// The words of a piece of text as a reader meets them: no tags, no comments.
import type { HastNode, HastVisitorContext } from 'satteri';

export function plainWords(node: Readonly<HastNode>, context: Pick<HastVisitorContext, 'textContent'>): string {
  // The compiler is quick at this, and counts comments as words.
  const words = context.textContent(node);
  return words.includes('/*') ? textIn(node) : words;
}

function textIn(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
