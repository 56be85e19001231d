// What is known of where a source can be read: the day it was read, what was last found at its address, and its copy.
import { formatDate } from '../domain/calendar.ts';
import type { Source } from '../domain/content.ts';
import { ADDRESS_STATE_WORD } from '../kinds/source.ts';

/** In sentences. That nobody has looked is said as plainly as what was found. */
export function sourceKeeping(source: Source): string[] {
  const { archived_url: copy, read_on: read, checked_on: day, state } = source;
  const checked = state === undefined || day === undefined ? null : `${ADDRESS_STATE_WORD[state]} ${when(day)}.`;
  return [
    ...(read === undefined ? [] : [`Read for this record ${when(read)}.`]),
    checked ?? 'Whether its address still works has not been checked.',
    ...(copy === undefined
      ? [day === undefined ? 'No archived copy has been looked for yet.' : `No archived copy was found ${when(day)}.`]
      : []),
  ];
}

/** "on 3 December 2026", "in December 2026", "in 2026". */
const when = (date: string) => `${date.length === 'yyyy-mm-dd'.length ? 'on' : 'in'} ${formatDate(date)}`;
