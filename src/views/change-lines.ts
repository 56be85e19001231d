// The changes of an entry as lines of plain words: "Status: active → closed".
import { changedWords, type Stretch } from '../domain/changed-words.ts';
import { factChanges, type EntryChange, type Fact, type FactChange } from '../domain/changes.ts';
import type { PublicRecord } from '../domain/record.ts';
import { blockWords, fieldWords, valueWords } from './fact-words.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

/** One fact: what it is, and its words, with what was taken out and what was put in marked. */
export interface ChangeLine {
  label: string;
  /** Two short values, the earlier and the later. */
  pair?: { was: string; now: string };
  /** Words that need no mark, such as the name of a source that was added. */
  words?: string;
  /** A longer text with its marks. */
  marked?: Stretch[];
  /** Whole paragraphs, each with its marks. */
  paragraphs?: Stretch[][];
}

/** Values up to this length stand side by side; in longer ones the words are marked. */
const SHORT = 70;

/** A line for each fact of an entry that differs; none when it was added or taken out. */
export function changeLines(record: PublicRecord, { collection, before, after }: EntryChange): ChangeLine[] {
  if (before === null || after === null) return [];
  return factChanges(before, after).flatMap((change) => linesOf(record, collection, change));
}

function linesOf(record: PublicRecord, collection: string, change: FactChange): ChangeLine[] {
  if (change.kind === 'id')
    return [{ label: 'Id, and with it the address', pair: { was: change.before, now: change.after } }];
  if (change.kind === 'text') return [textLine(record, change)];
  const words = (value: Fact) => valueWords(record, collection, change.field, value);
  if (change.kind === 'value') return [valueLine(fieldWords(collection, change.field), change, words)];
  const one = fieldWords(collection, change.field, true);
  if (change.reordered) return [{ label: fieldWords(collection, change.field), words: 'in another order' }];
  return [
    ...change.changed.map(([was, now]): ChangeLine => ({
      label: `${one} changed`,
      marked: changedWords(words(was), words(now)),
    })),
    ...change.added.map((item): ChangeLine => ({ label: `${one} added`, words: words(item) })),
    ...change.removed.map((item): ChangeLine => ({ label: `${one} taken out`, words: words(item) })),
  ];
}

function valueLine(
  label: string,
  { before, after }: { before: string | null; after: string | null },
  words: (value: string) => string,
): ChangeLine {
  if (before === null) return { label: `${label} (added)`, marked: [{ mark: 'now', text: words(after!) }] };
  if (after === null) return { label: `${label} (taken out)`, marked: [{ mark: 'was', text: words(before) }] };
  const [was, now] = [words(before), words(after)];
  // Two values that read alike differ in how they are written.
  if (was === now) return { label, pair: { was: before, now: after } };
  if (sameButSigns(was, now)) return { label, words: SIGNS };
  return was.length <= SHORT && now.length <= SHORT
    ? { label, pair: { was, now } }
    : { label, marked: changedWords(was, now) };
}

const SIGNS = 'only quotation marks, dashes or the last full stop changed';

const LAYOUT = 'only marks of layout, or ids that are not printed, changed';

/** Whether two texts differ only in the form of their signs; never in a letter, a digit or a point inside a number. */
const sameButSigns = (was: string, now: string): boolean => plainSigns(was) === plainSigns(now);

const plainSigns = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\u00a0/g, ' ')
    .replace(/\.$/, '');

function textLine(
  record: PublicRecord,
  { added, removed, changed }: Extract<FactChange, { kind: 'text' }>,
): ChangeLine {
  const plain = (block: string) => blockWords(record, block);
  const linked = (block: string) => blockWords(record, block, true);
  const counts = [
    ...(changed.length > 0 ? [`${count(changed.length, 'paragraph')} changed`] : []),
    ...(added.length > 0 ? [`${count(added.length, 'paragraph')} added`] : []),
    ...(removed.length > 0 ? [`${count(removed.length, 'paragraph')} taken out`] : []),
  ];
  return {
    label: 'Text',
    words: listed(counts),
    paragraphs: [
      // Never as typed: a passage cut out of a block may hold half a component, which no reader can make sense of.
      ...changed.map(([was, now]): Stretch[] => {
        if (plain(was) !== plain(now)) return changedWords(plain(was), plain(now));
        if (linked(was) !== linked(now)) return changedWords(linked(was), linked(now));
        return [{ mark: 'kept', text: LAYOUT }];
      }),
      ...added.map((block): Stretch[] => [{ mark: 'now', text: plain(block) }]),
      ...removed.map((block): Stretch[] => [{ mark: 'was', text: plain(block) }]),
    ],
  };
}
