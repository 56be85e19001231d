// Every promise on one chart: from the day it was made to the day it was due to what came of it.
import { promiseAddress } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/calendar.ts';
import { tallyOf, type Judged } from '../../domain/promises/tally.ts';
import type { VerdictName } from '../../domain/promises/verdict.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { tallySentence, VERDICT_WORD, verdictReason } from '../../words/verdict-words.ts';
import { onDemand, type Chart, type LegendItem } from '../shared/chart.ts';
import { promiseGroups } from './rows.ts';
import { promisesDrawing } from './drawing.ts';
import { verdictMark } from './verdict-mark.ts';

/**
 * Null when there is no promise.
 * @param whatOf what was promised, with each sum written out
 */
export function promisesDrawn(all: readonly Judged[], whatOf: (one: Judged) => string): Chart | null {
  if (all.length === 0) return null;
  const tally = tallyOf(all);
  const what = (one: Judged) => whatOf(one).replace(/\.$/, '');
  const groups = promiseGroups(all, what);
  const title = 'Promises by the year they were due, from the day they were made to what came of them';
  return onDemand(
    {
      headline: headline(all.length, tally),
      title,
      sentence: tallySentence(tally),
      note:
        'A line runs from the day a promise was made to the day it was due, an upright; what came later is drawn in ' +
        'another ink, and dots lead on from an early end to the day it was due. A date known only by month or year ' +
        'stands in its middle. “Nothing found” is a finding about our search.',
      table: {
        caption: title,
        columns: ['Promise', 'Made', 'Due', 'Verdict', 'Why'],
        rows: all.map((one) => [
          { text: what(one), href: promiseAddress(one.promise.id) },
          one.promise.made_on === undefined ? 'not known' : formatDate(one.promise.made_on),
          one.promise.due === undefined ? 'no date set' : formatDate(one.promise.due),
          VERDICT_WORD[one.verdict.verdict],
          verdictReason(one.verdict, one.promise.due),
        ]),
      },
      legend: [...tally].map(([verdict, number]): LegendItem => ({
        shapes: verdictMark(verdict, 8, 7.5),
        words: `${VERDICT_WORD[verdict].toLowerCase()} ${number}`,
        size: [16, 15],
      })),
      broad: true,
    },
    {
      full: () => promisesDrawing(groups, 'full'),
      wide: () => promisesDrawing(groups, 'wide'),
      narrow: () => promisesDrawing(groups, 'narrow'),
    },
  );
}

/** "12 of 90 promises were met; nine more were met late": the numbers that answer whether they did what they said. */
function headline(all: number, tally: ReadonlyMap<VerdictName, number>): string {
  const met = tally.get('met') ?? 0;
  const late = tally.get('met-late') ?? 0;
  const first = `${capital(numberWord(met))} of ${counted(all, 'promise')} ${met === 1 ? 'was' : 'were'} met`;
  return late === 0 ? first : `${first}; ${numberWord(late)} more ${late === 1 ? 'was' : 'were'} met late`;
}
