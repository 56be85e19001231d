// One step of a ledger, made of the statement that leads and its true rivals.
import { yearOf } from '../calendar.ts';
import type { Statement } from '../content.ts';
import { pence, type PublicRecord } from '../record.ts';
import { extentOf } from './extent.ts';
import type { Amount, Step } from './ledger.ts';
import { contradictions, trueRivals } from './rivals.ts';
import { compareStepDates, stepDate } from './step-date.ts';
import { voices } from './voices.ts';

/** @param others how many other figures of this kind stand behind it, for other parts */
export function stepOf(record: PublicRecord, leader: Statement, others = 0): Step {
  const rivals = trueRivals(record, leader);
  const dates = [leader, ...rivals]
    .map((row) => stepDate(record, row))
    .filter((date) => date !== null)
    .sort(compareStepDates);
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  const extent = extentOf(record, leader);
  return {
    kind: leader.kind,
    extent,
    amounts: amountsOf([leader, ...rivals]),
    perYear: leader.per_year === 'yes',
    date: first,
    until: first !== null && last !== null && yearOf(first.on) !== yearOf(last.on) ? last.on : null,
    covers: extent === 'whole' ? null : leader.covers,
    statements: [leader.id, ...rivals.map((row) => row.id)],
    disputed: contradictions(record, leader)
      .filter((row) => !rivals.includes(row))
      .map((row) => row.id),
    others,
    reread: voices(record, leader).some((voice) => voice.source_reread === 'yes'),
  };
}

/** The different sums, lowest first. Of statements of one sum the first gives the basis: the one that leads. */
function amountsOf(rows: readonly [Statement, ...Statement[]]): Step['amounts'] {
  const amounts = new Map<number, Amount>();
  for (const row of rows) {
    const known = amounts.get(pence(row));
    if (known === undefined) amounts.set(pence(row), { pence: pence(row), basis: row.basis, statements: [row.id] });
    else known.statements.push(row.id);
  }
  return [...amounts.values()].sort((a, b) => a.pence - b.pence) as Step['amounts'];
}
