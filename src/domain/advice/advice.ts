// Advice on plain English: what a careful reader would remark on. It never holds anything up.
import { listByFile, sortProblems, type Problem } from '../problem.ts';
import { acronyms, knownAcronyms } from './acronyms.ts';
import { headingOrder } from './heading-order.ts';
import { linkWords } from './link-words.ts';
import { longSentences } from './long-sentences.ts';
import type { Manuscript } from './passages.ts';

/** What the rules need to know besides the articles. */
export interface Known {
  glossary: readonly { term: string; also?: readonly string[] | undefined }[];
  /** Names of programmes, bodies and publishers. */
  names: readonly string[];
}

/** All advice on the articles, in the order of files and lines. */
export function adviseOn(manuscripts: readonly Manuscript[], { glossary, names }: Known): Problem[] {
  const known = knownAcronyms(glossary, names);
  return sortProblems(
    manuscripts.flatMap((article) => [
      ...longSentences(article),
      ...acronyms(article, known),
      ...linkWords(article),
      ...headingOrder(article),
    ]),
  );
}

/** The list of advice as an editor reads it. */
export function describeAdvice(advice: readonly Problem[]): string {
  if (advice.length === 0) return 'No advice.\n';
  return [`${countAdvice(advice)}. Nothing is held up by it.`, ...listByFile(advice), '', ''].join('\n');
}

/** "1 piece of advice". */
export const countAdvice = (advice: readonly Problem[]): string =>
  `${advice.length} ${advice.length === 1 ? 'piece' : 'pieces'} of advice`;
