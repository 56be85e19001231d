// From content to the Record, or to all of its problems at once.
import type { Content } from './content.ts';
import { ContentProblems, sortProblems, type Problem } from './problem.ts';
import { problemsOf } from './problems.ts';
import { linkRecord, type PublicRecord } from './record.ts';

/**
 * The Record of a content read by the loaders.
 * @param readingProblems what the loaders could not read
 * @throws ContentProblems with every problem, of form and of meaning, when there is any
 */
export function buildRecord(content: Content, readingProblems: readonly Problem[] = []): PublicRecord {
  const problems = [...readingProblems, ...problemsOf(content, readingProblems)];
  if (problems.length > 0) throw new ContentProblems(sortProblems(problems));
  return linkRecord(content);
}
