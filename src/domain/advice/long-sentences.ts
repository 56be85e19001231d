// A sentence of more than thirty words is read twice or not at all.
import type { Problem } from '../problem.ts';
import { passagesOf, type Manuscript } from './passages.ts';

export const LONGEST_SENTENCE = 30;

export function longSentences({ file, text }: Manuscript): Problem[] {
  return passagesOf(text).flatMap((passage) => {
    let line = passage.line;
    return sentences(passage.text).flatMap((sentence) => {
      const at = line + (/^\n*/.exec(sentence)?.[0].length ?? 0);
      line += sentence.match(/\n/g)?.length ?? 0;
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
      if (words.length <= LONGEST_SENTENCE) return [];
      return [
        {
          file,
          line: at,
          what: `A sentence has ${words.length} words: "${words.slice(0, 6).join(' ')}…".`,
          write: `Make two of it; ${LONGEST_SENTENCE} words are enough for one.`,
        },
      ];
    });
  });
}

/**
 * Splits where a full stop, question or exclamation mark is followed by a new beginning, but not after "Dr." or an
 * initial.
 */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][”"’)]*)(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Ltd|e\.g|i\.e|[A-Z])\.)(?=\s+[“"‘(£\p{Lu}\d])/u)
    .filter((sentence) => sentence.trim() !== '');
}
