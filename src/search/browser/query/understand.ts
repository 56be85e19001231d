// What a reader means by what is typed: the words and phrases to find, and the kinds and years that are asked for.
import { datesInWords, spanWords, takeSpan, type Span } from './date-words.ts';
import { takeKind } from './kind-words.ts';
import { plainMarks } from './normalise.ts';
import { parseQuery, type Query } from './query.ts';
import { withoutQuestion } from './question-words.ts';
import type { Chosen } from './search-state.ts';
import { sumsInDigits } from './sums-in-words.ts';

export interface Understood {
  query: Query;
  /** Values of facets that the words ask for. */
  narrowing: Chosen;
  span: Span | null;
}

/** "F0038", "f 38" and "statement 38" are "f-0038". */
const idsAsWritten = (text: string): string =>
  text.replace(
    /(?<![\w-])(?:f[\s-]?(?=\d)|statement (?=\d))(\d{1,4})(?![\w.-])/gi,
    (_, digits: string) => `f-${digits.padStart(4, '0')}`,
  );

/** Quoted phrases, and what is left out, are taken as they are typed. */
const AS_TYPED = /(?:^|(?<=\s))-?"[^"]*"?|(?:^|(?<=\s))-\S+/g;

export function understand(typed: string): Understood {
  const text = plainMarks(typed);
  const kept = text.match(AS_TYPED) ?? [];
  const free = text.replace(AS_TYPED, ' ').replace(/\s+/g, ' ').trim();
  const { text: undated, span } = takeSpan(datesInWords(free));
  const { text: rest, narrowing } = takeKind(undated.replace(/[?!]+$/, '').trim());
  const words = idsAsWritten(sumsInDigits(withoutQuestion(rest)));
  return { query: parseQuery([words, ...kept].join(' ')), narrowing, span };
}

/** What is said of the kinds and years that were read out of the words; null when there are none. */
export function readOutOf({ narrowing, span }: Understood): string | null {
  const said = [...Object.values(narrowing).flat(), ...(span === null ? [] : [spanWords(span)])];
  return said.length === 0 ? null : said.join(', ');
}
