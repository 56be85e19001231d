// The words around a match, with the matching words marked, and the heading they stand under.
import { findSums } from '../query/sums-in-digits.ts';
import type { Fragment } from '../engine/pagefind.ts';
import type { Query } from '../query/query.ts';

export interface Excerpt {
  /** Words in order; the marked ones are what was searched for. */
  pieces: { text: string; marked: boolean }[];
  /** Whether the text goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
  heading: { id: string; text: string } | null;
}

const LENGTH = 34;
const COMMON = new Set(
  'a an and as at by for from in into is it its of on or that the this to was were with'.split(' '),
);

/** A word as the index sees it: no punctuation, small letters. */
export const bare = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\d£]/gu, '')
    .toLowerCase();

export function excerptOf(
  fragment: Pick<Fragment, 'content' | 'locations' | 'anchors' | 'meta'>,
  query: Query,
): Excerpt {
  const words = fragment.content.split(/\s+/);
  const marked = markedWords(words, fragment, query);
  const start = densest(words, marked, titleLength(words, fragment.meta.title ?? ''));
  const end = Math.min(words.length, start + LENGTH);
  const pieces: Excerpt['pieces'] = [];
  for (let place = start; place < end; place += 1) {
    const last = pieces.at(-1);
    if (last !== undefined && last.marked === marked.has(place)) last.text += ` ${words[place]}`;
    else pieces.push({ text: words[place]!, marked: marked.has(place) });
  }
  const first = [...marked].find((place) => place >= start && place < end);
  const heading =
    first === undefined
      ? undefined
      : fragment.anchors
          .filter(({ element, location, text }) => /^h\d$/.test(element) && text.trim() !== '' && location <= first)
          .at(-1);
  return {
    pieces,
    cutBefore: start > 0,
    cutAfter: end < words.length,
    heading: heading === undefined ? null : { id: heading.id, text: heading.text.trim() },
  };
}

/** Places of words to mark: those Pagefind matched, the quoted phrases, the sums in any spelling. */
function markedWords(words: readonly string[], { locations }: Pick<Fragment, 'locations'>, query: Query): Set<number> {
  const plain = words.map(bare);
  const marked = new Set(
    query.words === '' && query.phrases.length > 0 ? [] : locations.filter((place) => !COMMON.has(plain[place] ?? '')),
  );
  for (const phrase of query.phrases) {
    const wanted = phrase
      .split(/\s+/)
      .map(bare)
      .filter((word) => word !== '');
    for (let place = 0; place + wanted.length <= plain.length; place += 1) {
      if (wanted.every((word, offset) => plain[place + offset]!.startsWith(word)))
        for (let offset = 0; offset < wanted.length; offset += 1) marked.add(place + offset);
    }
  }
  if (query.sums.length > 0) {
    const starts: number[] = [];
    let length = 0;
    for (const word of words) {
      starts.push(length);
      length += word.length + 1;
    }
    for (const [from, to] of findSums(words.join(' '), query.sums)) {
      for (const [place, start] of starts.entries())
        if (start < to && start + words[place]!.length > from) marked.add(place);
    }
  }
  return new Set([...marked].sort((a, b) => a - b));
}

/** The start of the stretch that holds most of what was searched, different words counting most. */
function densest(words: readonly string[], marked: ReadonlySet<number>, skip: number): number {
  let best = -1;
  let at = skip < words.length - LENGTH ? skip : 0;
  for (const place of marked) {
    if (place < skip) continue;
    const inside = [...marked].filter((other) => other >= place && other < place + LENGTH - 4);
    const value = new Set(inside.map((other) => bare(words[other]!).slice(0, 6))).size * 10 + inside.length;
    if (value > best) {
      best = value;
      at = place;
    }
  }
  return Math.max(0, Math.min(sentenceStart(words, at), words.length - LENGTH));
}

/** A few words back, to the start of the sentence if it is near. */
function sentenceStart(words: readonly string[], place: number): number {
  for (let back = place; back > Math.max(0, place - 10); back -= 1)
    if (/[.!?]["”’)]*$/.test(words[back - 1] ?? '')) return back;
  return Math.max(0, place - 5);
}

/** How many words the title takes at the head of the text: it is printed above the excerpt already. */
function titleLength(words: readonly string[], title: string): number {
  const length = title.split(/\s+/).length;
  return bare(words.slice(0, length).join('')) === bare(title.replace(/\s+/g, '')) ? length : 0;
}
