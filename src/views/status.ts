// The status of a programme as last seen, never claimed to hold today.
import { formatDate } from '../domain/calendar.ts';
import type { Programme } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { STATUS_WORD, type Status } from '../kinds/programme.ts';
import { inline, type Inline } from './inline.ts';
import { sourceView, type SourceView } from './source.ts';

/** Statuses that end a programme: they hold once they have happened. */
const FINAL: readonly Status[] = ['merged', 'closed', 'completed'];

export interface StatusView {
  status: Status | 'unknown';
  /** "Last seen active, June 2019", "Closed, 24 June 2019", "Not settled by any source". */
  words: string;
}

export function statusView({ status, status_on: on }: Pick<Programme, 'status' | 'status_on'>): StatusView {
  if (status === undefined) return { status: 'unknown', words: 'Status not settled by any source' };
  const word = STATUS_WORD[status];
  const when = on === undefined ? 'source undated' : formatDate(on);
  if (FINAL.includes(status)) return { status, words: `${word}, ${when}` };
  return { status, words: `Last seen ${word.toLowerCase()}, ${when}` };
}

export interface SightingView {
  date: string;
  on: string;
  status: Status;
  word: string;
  note: Inline;
  source: SourceView;
}

export const sightings = (record: PublicRecord, programme: Programme): SightingView[] =>
  (programme.status_history ?? []).map((sighting) => ({
    date: formatDate(sighting.on),
    on: sighting.on,
    status: sighting.status,
    word: STATUS_WORD[sighting.status],
    note: inline(record, sighting.note),
    source: sourceView(record.sources.get(sighting.source)!),
  }));
