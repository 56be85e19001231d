// What the rules find in a text while the compiler reads it: facts for the record, and problems for the editor.
import type { HastNode, HastVisitorContext } from 'satteri';
import type { Body } from '../domain/body.ts';
import type { Problem } from '../domain/problem.ts';

export interface Findings {
  /** The file of the article, "content/programmes/nhs-app.mdx", and its line on which the text begins. */
  file: string;
  firstLine: number;
  body: Body;
  problems: Problem[];
}

declare module 'satteri' {
  interface DataMap {
    findings: Findings;
  }
}

export const noFindings = (file: string, firstLine: number): Findings => ({
  file,
  firstLine,
  body: { components: [], bareSums: [], links: [], pictures: [], headings: [], paragraphs: 0 },
  problems: [],
});

type Context = Pick<HastVisitorContext, 'data' | 'parent'>;

/** The line of the text on which a node begins, or the nearest node around it whose line is known; from 1. */
function lineInText(node: Readonly<HastNode>, context: Context): number {
  for (let around: Readonly<HastNode> | undefined = node; around !== undefined; around = context.parent(around))
    if (around.position !== undefined) return around.position.start.line;
  return 1;
}

/** Keeps a fact for the record; where nobody asks for facts, nothing is kept. */
export function keep(
  node: Readonly<HastNode>,
  context: Context,
  take: (body: Body, line: number, file: string) => void,
): void {
  const { findings } = context.data;
  if (findings !== undefined) take(findings.body, findings.firstLine - 1 + lineInText(node, context), findings.file);
}

/**
 * Tells an editor what may not stand in the text.
 * @throws an error where nobody collects problems: such a text has passed the check, or is not to be printed
 */
export function complain(node: Readonly<HastNode>, context: Context, what: string, write: string): void {
  const { findings } = context.data;
  const line = lineInText(node, context);
  if (findings === undefined) throw new Error(`Line ${line} of the text: ${what} ${write}`);
  findings.problems.push({ file: findings.file, line: findings.firstLine - 1 + line, what, write });
}
