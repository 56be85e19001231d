// One programme as a row of the chart of ledgers: what was promised, what was decided, what was spent.
import { highest, lowest, type Step, type Void } from '../../domain/ledger/ledger.ts';
import { programmeLedger } from '../../domain/ledger/programme-ledger.ts';
import type { PublicRecord } from '../../domain/record.ts';
import type { Kind } from '../../kinds/statement.ts';

/** The three stations of a row, and the kinds that stand at each, the one that is drawn first. */
export const STATIONS = ['promised', 'decided', 'spent'] as const;
export type Station = (typeof STATIONS)[number];
const AT: Record<Station, readonly Kind[]> = {
  promised: ['announced', 'forecast'],
  decided: ['allocated', 'approved'],
  spent: ['spent'],
};
export const STATION_WORD: Record<Station, string> = {
  promised: 'Promised',
  decided: 'Allocated or approved',
  spent: 'Spent',
};

export interface LedgerRow {
  id: string;
  name: string;
  shortName: string;
  /** The step drawn at each station; null where there is none. */
  at: Record<Station, Step | null>;
  /** All steps, also those that another of their station stands before. */
  steps: Step[];
  void: Void | null;
  /** The largest sum in pence that is drawn; 0 where none is. */
  size: number;
  /** Sums for single bodies, where there is none for the programme. */
  forBodies: number;
}

/** Every programme: the largest first, then those with sums for each year, for single bodies only, and with nothing. */
export function ledgerRows(record: PublicRecord): LedgerRow[] {
  return record.content.programmes
    .map(({ id, name, short_name: shortName }) => {
      const ledger = programmeLedger(record, id);
      const drawn = (kinds: readonly Kind[]) =>
        kinds.map((kind) => ledger.steps.find((step) => step.kind === kind)).find((step) => step !== undefined) ?? null;
      const at = { promised: drawn(AT.promised), decided: drawn(AT.decided), spent: drawn(AT.spent) };
      return {
        id,
        name,
        shortName,
        at,
        steps: ledger.steps,
        void: ledger.void,
        size: Math.max(0, ...Object.values(at).map((step) => (hasArea(step) ? highest(step).pence : 0))),
        forBodies: ledger.forBodies,
      };
    })
    .sort(
      (a, b) =>
        b.size - a.size ||
        b.steps.length - a.steps.length ||
        Number(b.forBodies > 0) - Number(a.forBodies > 0) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** A sum for each year is a rate: it has no area on a scale of sums, and is written only. */
export const hasArea = (step: Step | null): step is Step => step !== null && !step.perYear;

/** Whether a source gives any figure for it that may speak. */
export const hasFigure = ({ steps, forBodies }: LedgerRow): boolean => steps.length > 0 || forBodies > 0;

/** Whether any source shows money spent on it, on the whole, on a part or by one body. */
export const showsSpending = ({ at, void: nothing }: LedgerRow): boolean =>
  at.spent !== null || (nothing !== null && nothing.known !== 'nothing');

/** What the void is as large as: the last figure for the whole, at its lowest; else the last figure there is. */
export function voidSize({ steps }: LedgerRow): number {
  const earlier = steps.filter((step) => step.kind !== 'spent' && !step.perYear);
  const last = earlier.filter((step) => step.extent === 'whole').at(-1) ?? earlier.at(-1);
  return last === undefined ? 0 : lowest(last).pence;
}
