// Turns the MDX body of an article into data: HTML between the few allowed components. Nothing an editor writes is run
// as code.
import { toHtml } from 'hast-util-to-html';
import GithubSlugger from 'github-slugger';
import { mdxToHast } from 'satteri';
import type { Element, Nodes, Root } from 'hast';
import { COMPONENTS, type Body, type BodyPiece, type ComponentName } from '../domain/body.ts';
import type { Problem } from '../domain/problem.ts';
import { sumsIn } from '../domain/sums.ts';
import { remedyForUnknown } from './validate.ts';

interface JsxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
  children: Nodes[];
  position?: { start: { line: number } };
}

const NAMES = Object.keys(COMPONENTS);
const MARK = '\u0001';

/**
 * The body and everything in it that may not be there. `firstLine` is the line of the file on which the body begins.
 */
export function readBody(file: string, source: string, firstLine: number): { body: Body; problems: Problem[] } {
  const body: Body = { pieces: [], components: [], bareSums: [], links: [], headings: [], paragraphs: [] };
  const problems: Problem[] = [];
  let tree: Root;
  try {
    tree = mdxToHast(source, { features: { smartPunctuation: true } }) as Root;
  } catch (error) {
    const message = (error as Error).message;
    const [, line] = /^(\d+):\d+: /.exec(message) ?? [];
    const what =
      'The text cannot be read: ' + `${message.replace(/^\d+:\d+: /, '').replace(/\s*\([a-z-]+:[a-z-]+\)$/, '')}.`;
    const write =
      'Close every component, put a backslash before "{" and "<" where you mean the sign itself, and give each ' +
      'attribute its quotation marks.';
    return { body, problems: [{ file, line: firstLine - 1 + Number(line ?? 1), what, write }] };
  }
  const slugger = new GithubSlugger();
  let line = firstLine;
  const problem = (what: string, write: string) => problems.push({ file, line, what, write });

  const visit = (node: Nodes, inQuote: boolean, inCode: boolean) => {
    const start = (node as { position?: { start: { line: number } } }).position?.start.line;
    if (start !== undefined) line = firstLine - 1 + start;
    const type = node.type as string;
    if (type === 'text' && !inQuote && !inCode) {
      for (const [index, row] of (node as { value: string }).value.split('\n').entries()) {
        for (const sum of sumsIn(row)) body.bareSums.push({ sum, line: line + index });
      }
    }
    if (type === 'mdxjsEsm')
      problem(
        'The text holds an import or export.',
        'Remove it: the components Money, Source, Quote and Aside are there without one.',
      );
    if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
      problem('The text holds an expression in braces.', 'Remove it; write "\\{" where you mean the sign itself.');
    if (type === 'element') visitElement(node as Element);
    if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
      const component = node as unknown as JsxNode;
      if (!NAMES.includes(component.name ?? ''))
        problem(
          `<${component.name ?? ''}> is not a component that can be used here.`,
          remedyForUnknown(component.name ?? '', NAMES),
        );
      else useComponent(component);
      for (const child of component.children) visit(child, inQuote || component.name === 'Quote', inCode);
      return;
    }
    const code = inCode || (node as Element).tagName === 'code';
    for (const child of (node as { children?: Nodes[] }).children ?? []) visit(child, inQuote, code);
  };

  const visitElement = (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'h1')
      problem(
        'The text holds a heading of the first level ("# …").',
        'Begin headings with "##"; the title of the page is its only first-level heading.',
      );
    if (/^h[2-6]$/.test(tagName)) {
      const text = textOf(element);
      const id = slugger.slug(text);
      properties.id = id;
      body.headings.push({ id, text });
    }
    if (tagName === 'p') body.paragraphs.push(textOf(element));
    if (tagName === 'a') {
      const href = String(properties.href ?? '');
      if (href.startsWith('/')) body.links.push({ href, line });
      else if (!/^(?:https?:\/\/[^/]|mailto:|#)/.test(href))
        problem(
          `The link leads to "${href}", which is no address.`,
          'Write an address of this site beginning with "/", or a whole one beginning with https:// or http://.',
        );
    }
    if (tagName === 'img' && String(properties.alt ?? '').trim() === '')
      problem(
        'The picture has no alternative text.',
        'Write what it shows between the square brackets: ![what it shows](address).',
      );
    if (/text-align: (right|center)/.test(String(properties.style ?? '')))
      properties.className = [`align-${String(properties.style).replace('text-align: ', '')}`];
    delete properties.style;
    // A long line of code scrolls in its box, which the keyboard must reach.
    if (tagName === 'pre') properties.tabIndex = 0;
  };

  const useComponent = (node: JsxNode) => {
    const name = node.name as ComponentName;
    const allowed: readonly string[] = COMPONENTS[name].attributes;
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        problem(
          `<${name}> holds an attribute that is not plain text.`,
          `Write <${name} ${allowed[0]}="…" /> with quotation marks.`,
        );
      else if (!allowed.includes(attribute.name))
        problem(`<${name}> has no attribute "${attribute.name}".`, remedyForUnknown(attribute.name, allowed));
      else attributes[attribute.name] = attribute.value;
    }
    for (const needed of allowed.filter((attribute) => !attributes[attribute]))
      problem(
        `<${name}> has no ${needed}.`,
        `Write <${name} ${needed}="…"${COMPONENTS[name].holds === 'nothing' ? ' />' : '>…</' + name + '>'}.`,
      );
    const text = textOf(node as never);
    if (COMPONENTS[name].holds === 'nothing' && text.trim() !== '')
      problem(`<${name}> holds text.`, `Write <${name} ${allowed[0]}="…" /> and nothing inside it.`);
    if (COMPONENTS[name].holds === 'text' && text.trim() === '')
      problem(`<${name}> is empty.`, 'Write the text between its two tags.');
    body.components.push({ component: name, attributes, text, line });
  };

  visit(tree, false, false);
  if (problems.length === 0) body.pieces = piecesOf(tree.children);
  return { body, problems };
}

/** HTML runs and components, in order: each component leaves a mark in the HTML, which is then cut at the marks. */
function piecesOf(nodes: Nodes[]): BodyPiece[] {
  const found: JsxNode[] = [];
  const withMarks = (node: Nodes): Nodes => {
    if ((node.type as string).startsWith('mdxJsx')) {
      found.push(node as unknown as JsxNode);
      return { type: 'text', value: `${MARK}${found.length - 1}${MARK}` };
    }
    const children = (node as { children?: Nodes[] }).children;
    return children === undefined ? node : ({ ...node, children: children.map(withMarks) } as Nodes);
  };
  const html = toHtml({ type: 'root', children: nodes.map(withMarks) } as Root);
  return html.split(MARK).flatMap((part, index): BodyPiece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ html: part }];
    const node = found[Number(part)]!;
    const attributes = Object.fromEntries(node.attributes.map(({ name, value }) => [name, String(value)]));
    return [{ component: node.name as ComponentName, attributes, children: piecesOf(node.children) }];
  });
}

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return ((node as { children?: Nodes[] }).children ?? []).map(textOf).join('');
};
