// All promises: the tally, the list by year due and by programme, and the programmes of which none was found.
import { programmeAddress } from '../../domain/addresses.ts';
import { yearOf } from '../../domain/calendar.ts';
import { judged, tallyOf } from '../../domain/promises/tally.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import { tallySentence } from '../../words/verdict-words.ts';
import type { RecordChart } from '../record-chart.ts';
import { promisesChart } from '../record-charts.ts';
import type { Named } from '../statement-line.ts';
import { promiseLine, type PromiseLine } from './promise-line.ts';

export interface PromisesPage {
  /** The tally as an editor writes it. */
  sentence: string;
  chart: RecordChart | null;
  years: { id: string; name: string; promises: PromiseLine[] }[];
  programmes: { name: string; href: string; promises: { name: string; href: string; word: string }[] }[];
  /** Programmes for which no source read shows a promise of this sort. */
  without: Named[];
  csv: string;
}

export function promisesPage(record: PublicRecord): PromisesPage {
  const all = judged(record, record.content.promises, settings.asAt);
  const lines = all.map((one) => ({ one, line: promiseLine(record, one) }));
  const years = Map.groupBy(lines, ({ one }) => (one.promise.due === undefined ? '' : yearOf(one.promise.due)));
  const { programmes } = record.content;
  return {
    sentence: tallySentence(tallyOf(all)),
    chart: promisesChart(record),
    years: [...years].map(([year, members]) => ({
      id: year === '' ? 'no-date' : `due-${year}`,
      name: year === '' ? 'No date set' : `Due in ${year}`,
      promises: members.map(({ line }) => line),
    })),
    programmes: programmes
      .filter(({ id }) => under(record.promisesByProgramme, id).length > 0)
      .map(({ id, name }) => ({
        name,
        href: `${programmeAddress(id)}#promised`,
        promises: lines
          .filter(({ one }) => one.promise.programme === id)
          .map(({ one, line }) => ({
            name: one.promise.what.replace(/\.$/, ''),
            href: line.href,
            word: line.verdict.word,
          })),
      })),
    without: programmes
      .filter(({ id }) => under(record.promisesByProgramme, id).length === 0)
      .map(({ id, name }) => ({ name, href: programmeAddress(id) })),
    csv: '/promises/promises.csv',
  };
}
