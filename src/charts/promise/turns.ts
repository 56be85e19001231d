// Where lines that change their row turn: lines that share an end share their upright, all others keep apart.
import { extent, groups } from 'd3';
import type { Station, Track } from './chain.ts';

export interface Turn {
  /** The column before which it turns. */
  column: number;
  /** How many uprights stand nearer to that column. */
  lane: number;
}

/** A split turns just after the promise, a join just before the outcome. */
export function turns(tracks: readonly Track[]): Map<Track, Turn> {
  const bent = tracks.filter((track) => track.from.row !== track.to.row);
  const isSplit = (track: Track) => track.to.row > track.from.row;
  const fromOne = (track: Track) =>
    isSplit(track) ||
    bent.filter((other) => other.from === track.from && other.to.column === track.to.column && !isSplit(other)).length >
      1;
  const names = new Map<Station, number>();
  const nameOf = (station: Station) => names.get(station) ?? names.set(station, names.size).get(station)!;
  const columnOf = (track: Track) => (isSplit(track) ? track.from.column + 1 : track.to.column);
  const uprights = groups(bent, (track) =>
    [columnOf(track), fromOne(track) ? `from ${nameOf(track.from)}` : `to ${nameOf(track.to)}`, isSplit(track)].join(
      ' ',
    ),
  );
  const placed: { column: number; lane: number; top: number; bottom: number }[] = [];
  const found = new Map<Track, Turn>();
  for (const [, own] of uprights) {
    const column = columnOf(own[0]!);
    const [top, bottom] = extent(own.flatMap((track) => [track.from.row, track.to.row])) as [number, number];
    let lane = 0;
    while (
      placed.some(
        (other) => other.column === column && other.lane === lane && other.top <= bottom && other.bottom >= top,
      )
    )
      lane += 1;
    placed.push({ column, lane, top, bottom });
    for (const track of own) found.set(track, { column, lane });
  }
  return found;
}
