// A revision in one line of plain text, for feeds and short lists, and its lines as plain text for those who see no
// marks.
import type { Stretch } from '../domain/changed-words.ts';
import type { ChangeLine } from './change-lines.ts';
import type { ChangeView, RevisionView } from './revisions.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

/** "Amount: £385 million → £395 million". */
export function lineWords({ label, pair, words, marked = [] }: ChangeLine): string {
  if (pair !== undefined) return `${label}: ${pair.was} → ${pair.now}`;
  return `${label}: ${words ?? stretchWords(marked)}`;
}

/** A text with its changes in brackets: "The [lab's → lab’s] budgets". A text that is all new or all gone has none. */
function stretchWords(stretches: readonly Stretch[]): string {
  if (stretches.length === 1) return stretches[0]!.text;
  return stretches
    .map(({ mark, text }, index) => {
      if (mark === 'kept') return text;
      if (mark === 'was') return stretches[index + 1]?.mark === 'now' ? `[${text} →` : `[taken out: ${text}]`;
      return stretches[index - 1]?.mark === 'was' ? `${text}]` : `[added: ${text}]`;
    })
    .join(' ');
}

/** Of more entries than this only their number is told in one line. */
const FEW = 3;

/** The longest sentence of a list, in letters. */
const LONGEST = 160;

/** A sentence for each thing that was done. */
export function changeWords(change: ChangeView): string[] {
  const names = listed(change.entries.map(({ name }) => name));
  if (change.sentence !== null) return [names === '' ? change.sentence : `${change.sentence}: ${change.kind} ${names}`];
  return change.lines.map((line) => `${names}: ${lineWords(line)}`);
}

/** "NHS App: Status: active → closed, and 2 more changes". */
export function changeSentence({ changes, counts, entries }: RevisionView): string {
  if (entries > FEW) return counts;
  const [first, ...more] = changes.flatMap(changeWords);
  if (first === undefined) return 'Nothing that is printed';
  if (first.length > LONGEST)
    return (
      `${first.slice(0, first.lastIndexOf(' ', LONGEST))} ` +
      `…${more.length === 0 ? '' : ` and ${count(more.length, 'more change')}`}`
    );
  return more.length === 0 ? first : `${first}; and ${count(more.length, 'more change')}`;
}
