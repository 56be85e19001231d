// One station of a row: its mark, true to the sum, and the words beside it.
import { highest, lowest, type Step } from '../../domain/ledger/ledger.ts';
import type { Kind } from '../../kinds/statement.ts';
import type { Shape } from '../shared/drawing.ts';
import { kindMark } from '../shared/ink.ts';
import { circle, place } from '../shared/paths.ts';
import type { Radius } from './area.ts';
import { voidSize, type LedgerRow, type Station } from './row.ts';
import { voidMark, voidRadius } from './void-mark.ts';

/** What is drawn at a station, with its centre at the left edge plus its own radius, and how far it reaches. */
export interface Cell {
  shapes: Shape[];
  radius: number;
}

/** Null where nothing stands at the station. */
export function cellAt(row: LedgerRow, station: Station, x: number, y: number, radius: Radius): Cell | null {
  const step = row.at[station];
  if (station === 'spent' && row.void !== null) return voidCell(row, step, x, y, radius);
  if (step === null || step.perYear) return null;
  return { shapes: sumShapes(step, x, y, radius), radius: radius(highest(step).pence) };
}

/** Rivals as one circle in another: the lowest in the ink of its kind, the highest as its outline. */
function sumShapes(step: Step, x: number, y: number, radius: Radius): Shape[] {
  const [inner, outer] = [radius(lowest(step).pence), radius(highest(step).pence)];
  const rim: Shape[] = outer > inner ? [{ d: circle(outer), class: 'ink-rival', ...place(x, y) }] : [];
  return [...rim, ...fineMark(step.kind, x, y, inner)];
}

/** Under this radius hatching fills a mark and a full line closes it, so that a promise would look like spending. */
const FINE = 3.5;

function fineMark(kind: Kind, x: number, y: number, radius: number): Shape[] {
  const [outline, ...inside] = kindMark(kind, x, y, radius);
  if (radius >= FINE || kind === 'spent') return [outline!, ...inside];
  return [{ d: outline!.d, class: `${outline!.class} ink-fine`, ...place(x, y) }];
}

/** The void is as large as the last figure; what is known to be spent on a part lies inside it. */
function voidCell(row: LedgerRow, part: Step | null, x: number, y: number, radius: Radius): Cell {
  const known = part === null ? 0 : radius(highest(part).pence);
  const ring = Math.max(voidRadius(radius(voidSize(row))), known === 0 ? 0 : known + 3);
  return {
    shapes: [voidMark(x, y, ring), ...(part === null || part.perYear ? [] : sumShapes(part, x, y, radius))],
    radius: ring,
  };
}
