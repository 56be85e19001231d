// Marks the words in which two versions of a text differ.
import { align, type Segment } from './alignment.ts';

/**
 * A stretch of a text: in both versions, or only in the earlier or the later one. "left out" stands for words kept but
 * not shown.
 */
export interface Stretch {
  mark: 'kept' | 'was' | 'now';
  text: string;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words kept on each side of a change; what lies further off is left out. */
const AROUND = 8;

/**
 * The later text with what was taken out and what was put in marked; long stretches that stayed are shortened with "…".
 */
export function changedWords(was: string, now: string): Stretch[] {
  const segments = withoutIslands(align(words(was), words(now)));
  return segments.flatMap((segment, index): Stretch[] => {
    if (segment.mark === 'replaced') {
      const both: Stretch[] = [
        { mark: 'was', text: segment.was.join(' ') },
        { mark: 'now', text: segment.now.join(' ') },
      ];
      return both.filter(({ text }) => text !== '');
    }
    return [{ mark: 'kept', text: shortened(segment.items, index === 0, index === segments.length - 1) }];
  });
}

/**
 * One or two short words that stayed between two changes belong to the change: a text torn at every "the" cannot be
 * read.
 */
function withoutIslands(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  segments.forEach((segment, index) => {
    const last = joined.at(-1);
    const next = segments[index + 1];
    if (
      segment.mark === 'kept' &&
      segment.items.join(' ').length <= 4 &&
      last?.mark === 'replaced' &&
      next?.mark === 'replaced'
    ) {
      last.was.push(...segment.items);
      last.now.push(...segment.items);
    } else if (segment.mark === 'replaced' && last?.mark === 'replaced') {
      last.was.push(...segment.was);
      last.now.push(...segment.now);
    } else
      joined.push(
        segment.mark === 'kept' ? segment : { mark: 'replaced', was: [...segment.was], now: [...segment.now] },
      );
  });
  return joined;
}

function shortened(kept: readonly string[], first: boolean, last: boolean): string {
  const before = first ? 0 : AROUND;
  const after = last ? 0 : AROUND;
  if (kept.length <= before + after + AROUND) return kept.join(' ');
  return [kept.slice(0, before).join(' '), '…', after === 0 ? '' : kept.slice(-after).join(' ')]
    .filter((part) => part !== '')
    .join(' ');
}
