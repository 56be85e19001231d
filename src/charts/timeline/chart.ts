// All programmes on one timeline: what sources saw of each, and where what they saw ends.
import { programmeAddress } from '../../domain/addresses.ts';
import { compareDates, formatDate } from '../../domain/calendar.ts';
import type { Programme, Theme } from '../../domain/content.ts';
import { STATUSES } from '../../kinds/programme.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { listed } from '../../words/list.ts';
import { byTheme } from './layout.ts';
import { timelineLegend } from './legend.ts';
import { timelineNarrow } from './narrow.ts';
import { ENDINGS, sightingsOf, statusWord, timelineRow } from './rows.ts';
import { timelineWide } from './wide.ts';

export function timelineChart(programmes: readonly Programme[], themes: readonly Pick<Theme, 'id' | 'name'>[]): Chart {
  const rows = programmes.map(timelineRow);
  const grouped = byTheme(rows, themes);
  const title = 'Programmes by theme, from the first to the last dated evidence of each';
  return onDemand(
    {
      headline: timelineHeadline(programmes),
      title,
      sentence: timelineSentence(programmes, grouped.length),
      table: timelineTable(programmes, themes, title),
      legend: timelineLegend(rows),
      broad: true,
    },
    {
      full: () => timelineWide(grouped, 'full'),
      wide: () => timelineWide(grouped, 'wide'),
      narrow: () => timelineNarrow(grouped),
    },
  );
}

const isOver = ({ status }: Programme) => status !== undefined && ENDINGS.includes(status);

function timelineHeadline(programmes: readonly Programme[]): string {
  const over = programmes.filter(isOver).length;
  return (
    `${capital(numberWord(over))} of ${numberWord(programmes.length)} entries ${over === 1 ? 'is' : 'are'} ` +
    'known to have ended; of the rest only a last sighting is known'
  );
}

/** The latest day on which any source saw any of them. */
const latest = (programmes: readonly Programme[]): string | undefined =>
  programmes
    .flatMap((programme) => sightingsOf(programme).map((seen) => seen.on))
    .sort(compareDates)
    .at(-1);

function timelineSentence(programmes: readonly Programme[], themes: number): string {
  const tally = STATUSES.map((status) => ({
    status,
    number: programmes.filter((programme) => programme.status === status).length,
  })).filter(({ number }) => number > 0);
  const unsettled = programmes.filter((programme) => programme.status === undefined).length;
  const words = (over: boolean) =>
    tally
      .filter(({ status }) => ENDINGS.includes(status) === over)
      .map(({ status, number }) => `${numberWord(number)} ${statusWord(status)}`);
  const [ended, seen] = [words(true), words(false)];
  const clauses = [
    ended.length > 0 && `ended: ${listed(ended)}`,
    seen.length > 0 && `last seen: ${listed(seen)}`,
    unsettled > 0 && `not settled by any source: ${numberWord(unsettled)}`,
  ].filter((clause) => clause !== false);
  const last = latest(programmes);
  return (
    `${capital(counted(programmes.length, 'entry', 'entries'))} in ${counted(themes, 'theme')}. ` +
    `${capital(clauses.join('; '))}.${
      last === undefined
        ? ''
        : ` The latest sighting is of ${formatDate(last)}; ` +
          'no bar is drawn beyond the last sighting of its programme.'
    }`
  );
}

function timelineTable(
  programmes: readonly Programme[],
  themes: readonly Pick<Theme, 'id' | 'name'>[],
  caption: string,
): ChartTable {
  const date = (on: string | undefined) => (on === undefined ? 'not found' : formatDate(on));
  return {
    caption,
    columns: ['Programme', 'Theme', 'Started', 'Status', 'Status seen on', 'Sightings'],
    rows: themes.flatMap((theme) =>
      programmes
        .filter((programme) => programme.theme === theme.id)
        .map((programme) => [
          { text: programme.short_name, href: programmeAddress(programme.id) },
          theme.name,
          date(programme.started),
          programme.status === undefined ? 'Not settled' : capital(statusWord(programme.status)),
          date(programme.status_on),
          String(sightingsOf(programme).length),
        ]),
    ),
  };
}
