// Where each stop of a chain of promises stands: its column is its kind, its row one that no line of another passes
// through.
import { KINDS } from '../../kinds/statement.ts';
import { stops, type Pair, type Stop } from './stops.ts';

export interface Station {
  stop: Stop;
  column: number;
  row: number;
}

export interface Track {
  from: Station;
  to: Station;
}

export interface Chain {
  stations: Station[];
  tracks: Track[];
  rows: number;
}

const columnOf = ({ statements: [first] }: Stop): number => KINDS.indexOf(first.kind);
const byOrder = (a: Stop, b: Stop) => columnOf(a) - columnOf(b) || (a.id < b.id ? -1 : 1);

/**
 * What nothing was promised before comes first; what became of it follows on its row or below, then what else led
 * there.
 */
export function promiseChain(pairs: readonly Pair[]): Chain {
  const all = stops(pairs);
  const stations = new Map<string, Station>();
  const taken = new Set<string>();
  const tracks: Track[] = [];
  let rows = 0;

  const cells = (row: number, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${row} ${from + index}`);
  const take = (row: number, from: number, to: number) => {
    for (const cell of cells(row, from, to)) taken.add(cell);
    rows = Math.max(rows, row + 1);
  };

  function place(stop: Stop, row: number): Station {
    const station = { stop, column: columnOf(stop), row };
    stations.set(stop.id, station);
    take(row, station.column, station.column);
    for (const next of stop.next.map((id) => all.get(id)!).sort(byOrder)) {
      const known = stations.get(next.id);
      if (known !== undefined) {
        // The line runs along the promise's own row and turns only before the outcome.
        take(row, station.column, known.column - 1);
        tracks.push({ from: station, to: known });
        continue;
      }
      let own = row;
      while (cells(own, station.column + 1, columnOf(next)).some((cell) => taken.has(cell))) own += 1;
      take(own, station.column + 1, columnOf(next));
      tracks.push({ from: station, to: place(next, own) });
    }
    return station;
  }

  const outcomes = new Set([...all.values()].flatMap((stop) => stop.next));
  const waiting = [...all.values()].filter((stop) => !outcomes.has(stop.id)).sort(byOrder);
  while (waiting.length > 0) {
    const joining = waiting.findIndex((stop) => stop.next.some((id) => stations.has(id)));
    place(waiting.splice(Math.max(0, joining), 1)[0]!, rows);
  }
  return { stations: [...stations.values()], tracks, rows };
}
