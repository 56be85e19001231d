// What stands at the head of a programme that has ended: when, and what followed it. Its page stays.
import { formatDate } from '../domain/calendar.ts';
import type { Programme } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { programmeNamed, type Named } from './statement-line.ts';
import { ENTRY_KIND_WORD } from '../kinds/programme.ts';

export interface EndNotice {
  /** "This programme ended on 24 June 2019." */
  words: string;
  successors: Named[];
}

/** The notice; null while no source says that it ended. */
export function endNotice(record: PublicRecord, { kind, ended, successors = [] }: Programme): EndNotice | null {
  if (ended === undefined) return null;
  const what = { review: 'review', history: 'entry' }[kind as string] ?? ENTRY_KIND_WORD[kind].toLowerCase();
  return {
    words: `This ${what} ended ${ended.length === 10 ? 'on' : 'in'} ${formatDate(ended)}.`,
    successors: successors.map((id) => programmeNamed(record, id)),
  };
}
