// What is known of a programme over time: the statuses that sources saw, when, and whether it is known to have ended.
import { ascending } from 'd3';
import { formatMonthShort, middleOf } from '../../domain/calendar.ts';
import type { Programme } from '../../domain/content.ts';
import type { Status } from '../../kinds/programme.ts';

export interface Sighting {
  at: Date;
  on: string;
  status: Status;
}

/** A stretch between two sightings, in the status that the first one saw. */
export interface Segment {
  status: Status;
  from: Date;
  to: Date;
}

export interface TimelineRow {
  id: string;
  name: string;
  theme: string;
  segments: Segment[];
  /** The days on which a source saw it running. */
  seen: Date[];
  /** When it started, where a source says so; otherwise the row begins with its first sighting. */
  started: boolean;
  /** How and when it ended; null when the last source saw it going on, so that nobody knows. */
  ending: { at: Date; status: Status } | null;
  first: Date | null;
  last: Date | null;
  /** "last seen active, Jun 2019". */
  words: string;
  status: Status | null;
}

/** Statuses that hold once they have happened. All others are only "last seen". */
export const ENDINGS: readonly Status[] = ['merged', 'closed', 'completed'];

export const statusWord = (status: Status): string => status.replace('-', ' ');

/** The dated sightings, in the order in which they are drawn: a bare year lies at its middle. */
export function sightingsOf(programme: Programme): Sighting[] {
  const { status, status_on: on, status_history: history = [] } = programme;
  const all: { on: string; status: Status }[] = [...history];
  if (status !== undefined && on !== undefined && !all.some((seen) => seen.on === on && seen.status === status))
    all.push({ on, status });
  return all
    .map((seen) => ({ at: middleOf(seen.on), on: seen.on, status: seen.status }))
    .sort((a, b) => ascending(a.at, b.at));
}

export function timelineRow(programme: Programme): TimelineRow {
  const { status, status_on: on, started } = programme;
  const ended = status !== undefined && ENDINGS.includes(status) ? (on ?? programme.ended) : undefined;
  const ending = ended === undefined ? null : { at: middleOf(ended), status: status! };
  const seen = sightingsOf(programme).filter(
    (sighting) => !ENDINGS.includes(sighting.status) && (ending === null || sighting.at <= ending.at),
  );
  const start = started === undefined ? undefined : middleOf(started);
  const stretches =
    start === undefined || (seen[0] !== undefined && start >= seen[0].at)
      ? seen
      : [{ at: start, status: seen[0]?.status ?? ('active' as const) }, ...seen];
  const segments: Segment[] = [];
  stretches.forEach(({ at: from, status: during }, index) => {
    const to = stretches[index + 1]?.at ?? ending?.at ?? from;
    const before = segments.at(-1);
    if (before?.status === during) before.to = to;
    else segments.push({ status: during, from, to });
  });
  return {
    id: programme.id,
    name: programme.short_name,
    theme: programme.theme,
    segments,
    seen: seen.map((sighting) => sighting.at),
    started: started !== undefined,
    ending,
    first: segments[0]?.from ?? ending?.at ?? null,
    last: ending?.at ?? segments.at(-1)?.to ?? null,
    words: inWords(programme, ended, seen.length > 0),
    status: status ?? null,
  };
}

function inWords(
  { status, status_on: on, status_history: history }: Programme,
  ended: string | undefined,
  wasSeen: boolean,
): string {
  if (status === undefined)
    return wasSeen ? `not settled, last seen ${formatMonthShort(history!.at(-1)!.on)}` : 'no dated source';
  if (ended !== undefined) return `${statusWord(status)} ${formatMonthShort(ended)}`;
  return on === undefined
    ? `seen ${statusWord(status)}, source undated`
    : `last seen ${statusWord(status)}, ${formatMonthShort(on)}`;
}
