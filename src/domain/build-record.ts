// From content to the Record, or to all of its problems at once.
import type { Content } from './content.ts';
import { publishedContent } from './embargo.ts';
import { ContentProblems, sortProblems, type Problem } from './problem.ts';
import { problemsOf } from './problems.ts';
import { linkRecord, type PublicRecord } from './record.ts';

/**
 * The Record of a content read by the loaders.
 * @param readingProblems what the loaders could not read
 * @param at the moment of the build: what is under embargo then is not in the Record; null keeps everything, as while
 * editing
 * @throws ContentProblems with every problem, of form and of meaning, when there is any
 */
export function buildRecord(
  content: Content,
  readingProblems: readonly Problem[] = [],
  at: string | null = null,
): PublicRecord {
  const problems = [...readingProblems, ...problemsOf(content, readingProblems, at)];
  if (problems.length > 0) throw new ContentProblems(sortProblems(problems));
  return publishedRecord(content, at);
}

/** The Record of a content that was checked, as it may be seen at a moment. */
export const publishedRecord = (content: Content, at: string | null): PublicRecord =>
  linkRecord(at === null ? content : publishedContent(content, at));
