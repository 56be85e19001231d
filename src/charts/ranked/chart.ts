// Recipients of a programme ranked: who was to get how much, by original statements of one kind, ceilings drawn as
// ceilings.
import { greatest, sum } from 'd3';
import { organisationAddress, statementAddress } from '../../domain/addresses.ts';
import type { Organisation, Statement } from '../../domain/content.ts';
import { formatWithBasis, poundsOf } from '../../domain/money.ts';
import type { Kind } from '../../kinds/statement.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { moneyLegend } from '../shared/money-legend.ts';
import { rankedDrawing } from './drawing.ts';
import { counted } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { range } from '../../words/sum.ts';
import { awardsOf, ties, type Award, type Tie } from './rows.ts';

type Organisations = ReadonlyMap<string, Organisation>;

/** @param kind one of the kinds of which the programme has enough such statements */
export function rankedChart(
  statements: readonly Statement[],
  kind: Kind,
  organisations: Organisations,
  name: string,
): Chart {
  const groups = ties(statements, kind, organisations);
  const awards = awardsOf(statements, kind);
  const title = `Sums ${kind} for single recipients, by original statements, in pounds`;
  return onDemand(
    {
      headline: headline(groups, kind, name),
      title,
      sentence: sentence(groups, awards, kind),
      note: noteOf(groups, awards, organisations),
      table: table(groups, kind, organisations, title),
      legend: moneyLegend(awards, 'lying'),
      broad: false,
    },
    {
      full: () => rankedDrawing(groups, kind, 'full'),
      wide: () => rankedDrawing(groups, kind, 'wide'),
      narrow: () => rankedDrawing(groups, kind, 'narrow'),
    },
  );
}

const sumOf = ({ pence, basis, perYear }: Award) => formatWithBasis(pence, basis, perYear);

function headline(groups: readonly Tie[], kind: Kind, name: string): string {
  const recipients = sum(groups, (group) => group.rows.length);
  const [top, bottom] = [groups[0]!.label, groups.at(-1)!.label];
  const sums =
    groups.length === 1
      ? `${sumOf(top)} each`
      : bottom.perYear === top.perYear
        ? range(bottom, top, top.perYear)
        : `${sumOf(bottom)} to ${sumOf(top)}`;
  return `${name}: ${sums}, ${kind} for ${counted(recipients, 'named recipient')}`;
}

function sentence(groups: readonly Tie[], awards: readonly Statement[], kind: Kind): string {
  const largest = greatest(groups, (group) => group.rows.length)!;
  const shared =
    largest.rows.length < 2
      ? 'No two name the same sum'
      : `The sum that most share is ${sumOf(largest.label)}, for ${counted(largest.rows.length, 'recipient')}`;
  const several = groups.flatMap((group) => group.rows).filter((row) => row.awards.length > 1);
  const twice =
    several.length === 0
      ? ''
      : ` ${several.map((row) => row.name).join(', ')} ${several.length === 1 ? 'has' : 'have'} more than one ` +
        'statement; they stand side by side and are not added.';
  return (
    `${capital(counted(awards.length, 'original statement'))} of money ${kind} for one recipient each. ` +
    `${shared}.${twice} Nothing is added up.`
  );
}

/** Ceilings, and why there is no map. */
function noteOf(groups: readonly Tie[], awards: readonly Statement[], organisations: Organisations): string {
  const recipients = new Set(groups.flatMap((group) => group.rows.map((row) => row.id)));
  const placed = [...recipients].filter((id) => organisations.get(id)?.region !== undefined).length;
  const ceilings = awards.filter((row) => row.basis === 'up-to').length;
  const most =
    ceilings === 0
      ? ''
      : `${capital(counted(ceilings, 'sum'))} ${ceilings === 1 ? 'is a ceiling' : 'are ceilings'}: the recipient ` +
        'may have got less. ';
  return (
    `${most}Sources name the region of ${placed === 0 ? 'none' : `only ${placed}`} of these ` +
    `${recipients.size} recipients, so no map is drawn.`
  );
}

function table(groups: readonly Tie[], kind: Kind, organisations: Organisations, caption: string): ChartTable {
  return {
    caption,
    columns: ['Recipient', 'Sum', 'Pounds', 'Kind', 'What for', 'Statement'],
    rows: groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        row.awards.map((award) => [
          { text: organisations.get(row.id)?.name ?? row.id, href: organisationAddress(row.id) },
          sumOf(award),
          poundsOf(award.pence),
          capital(kind),
          award.covers,
          { text: award.id, href: statementAddress(award.id) },
        ]),
      ),
    ),
  };
}
