// Headings go down one level at a time, as in a table of contents.
import type { Problem } from '../problem.ts';
import { passagesOf, type Manuscript } from './passages.ts';

export function headingOrder({ file, text }: Manuscript): Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  for (const { line, level, text: words } of passagesOf(text)) {
    if (level === 0) continue;
    if (level > above + 1)
      problems.push({
        file,
        line,
        what: `The heading "${words}" is of level ${level}, below one of level ${above}.`,
        write: `Begin it with "${'#'.repeat(above + 1)}".`,
      });
    above = level;
  }
  return problems;
}
