// The drawing of what sources say, in words: its headline, its sentence and its table. Nothing is added up or averaged.
import { sourceAddress, statementAddress } from '../../domain/addresses.ts';
import { compareDates, formatDate } from '../../domain/calendar.ts';
import type { Statement } from '../../domain/content.ts';
import { formatWithBasis, penceOf } from '../../domain/money.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { range } from '../../words/sum.ts';
import { drawable, saidOn, type SaysPoint, type Sources } from './points.ts';

/** The sums that are for one thing as a whole, and those that are for less, for more, or for a need. */
interface Shares {
  whole: SaysPoint[];
  parts: SaysPoint[];
  wider: SaysPoint[];
  needs: SaysPoint[];
}

/** What contradicts a sum for the whole is a sum for the whole too. */
function shares(points: readonly SaysPoint[]): Shares {
  const disputes = new Set(
    points.flatMap((point) => (point.scope === 'whole-programme' && point.dispute !== null ? [point.dispute] : [])),
  );
  const isWhole = (point: SaysPoint) =>
    point.scope === 'whole-programme' || (point.dispute !== null && disputes.has(point.dispute));
  const rest = points.filter((point) => !isWhole(point));
  return {
    whole: points.filter(isWhole),
    parts: rest.filter((point) => point.scope !== 'wider' && point.scope !== 'need-estimate'),
    wider: rest.filter((point) => point.scope === 'wider'),
    needs: rest.filter((point) => point.scope === 'need-estimate'),
  };
}

export const pointSum = (point: SaysPoint): string => formatWithBasis(point.pence, point.basis, point.perYear);

/** "£4 million", or "£139 million to £250 million": the least and the most that is said. */
function rangeOf(points: readonly SaysPoint[]): string {
  const sorted = [...points].sort((a, b) => a.pence - b.pence);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (least.perYear === most.perYear) return range(least, most, least.perYear);
  return `${pointSum(least)} to ${pointSum(most)}`;
}

const differ = (points: readonly SaysPoint[]) =>
  points.some((a) => a.dispute !== null && points.some((b) => b.dispute === a.dispute && b.pence !== a.pence));

export function saysHeadline(points: readonly SaysPoint[], name: string): string {
  const { whole } = shares(points);
  if (whole.length === 0) return `${name}: sums for its parts, none for the whole`;
  const said = rangeOf(whole);
  if (differ(whole)) return `${name}: sources say ${said}`;
  const sayers = whole.reduce((most, point) => Math.max(most, point.sources), 0);
  return `${name}: ${sayers > 1 || whole.length > 1 ? 'sources say' : 'one source says'} ${said}`;
}

/** What the drawing shows, in one or two sentences. */
export function saysSentence(points: readonly SaysPoint[], statements: readonly Statement[], sources: Sources): string {
  const drawn = drawable(statements);
  const { whole, parts, wider, needs } = shares(points);
  const many = (group: readonly SaysPoint[]) => group.length > 1 || group.some((point) => point.ids.length > 1);
  const clauses = [
    whole.length > 0 &&
      `for the programme as a whole they say ${rangeOf(whole)}${differ(whole) ? ', and disagree' : ''}`,
    parts.length > 0 &&
      `for ${many(parts) ? 'its parts' : 'a part of it'} ` +
        `${rangeOf(parts)}${differ(parts) ? ', disagreeing on some' : ''}`,
    needs.length > 0 && `as an estimate of what is needed ${rangeOf(needs)}`,
    wider.length > 0 && `for something wider ${rangeOf(wider)}`,
  ].filter((clause) => clause !== false);
  const misprints = statements.length - drawn.length;
  const left =
    misprints === 0
      ? ''
      : ` ${capital(counted(misprints, 'sum'))} that ${misprints === 1 ? 'its source' : 'their sources'} printed ` +
        `wrongly ${misprints === 1 ? 'is' : 'are'} left out.`;
  return `${whoSaidWhen(drawn, sources)}: ${clauses.join('; ')}.${left}`;
}

/** "Six statements by six sources between August 2019 and June 2024, one of them undated". */
export function whoSaidWhen(drawn: readonly Statement[], sources: Sources): string {
  const dates = drawn.flatMap((statement) => saidOn(statement, sources) ?? []).sort(compareDates);
  const undated = drawn.length - dates.length;
  const rest = undated === 0 ? '' : `, ${numberWord(undated)} of them undated`;
  const when = dates.length === 0 ? ', undated' : `${between(dates[0]!.slice(0, 7), dates.at(-1)!.slice(0, 7))}${rest}`;
  return (
    `${capital(counted(drawn.length, 'statement'))} by ` +
    `${counted(new Set(drawn.map((statement) => statement.source)).size, 'source')}${when}`
  );
}

/** " between August 2019 and June 2024", " in June 2024", or " in 2017" where only the year of the other is known. */
const between = (first: string, last: string): string =>
  last.startsWith(first) ? ` in ${formatDate(first)}` : ` between ${formatDate(first)} and ${formatDate(last)}`;

/** @param drawn every statement that is drawn, repeats included */
export function saysTable(drawn: readonly Statement[], sources: Sources, caption: string): ChartTable {
  const rows = [...drawn].sort(
    (a, b) => compareDates(saidOn(a, sources) ?? undefined, saidOn(b, sources) ?? undefined) || (a.id < b.id ? -1 : 1),
  );
  return {
    caption,
    columns: ['Said on', 'Sum', 'Kind', 'What for', 'Who said it', 'Statement'],
    rows: rows.map((statement) => [
      saidInWords(statement, sources),
      sumInWords(statement),
      capital(statement.kind),
      statement.covers,
      { text: sources.get(statement.source)?.publisher ?? statement.source, href: sourceAddress(statement.source) },
      {
        text: statement.restates === undefined ? statement.id : `${statement.id}, repeats ${statement.restates}`,
        href: statementAddress(statement.id),
      },
    ]),
  };
}

function sumInWords({ amount_gbp, basis, per_year, scope }: Statement): string {
  return `${formatWithBasis(penceOf(amount_gbp), basis, per_year === 'yes')}${scope === 'each' ? ' each' : ''}`;
}

function saidInWords(statement: Statement, sources: Sources): string {
  if (statement.said_on !== undefined) return formatDate(statement.said_on);
  if (statement.announced_on !== undefined) return `undated; announced ${formatDate(statement.announced_on)}`;
  const published = sources.get(statement.source)?.published_on;
  return published === undefined ? 'undated' : formatDate(published);
}
