// Announcements month by month, one strip a theme, one dot an announcement, so that nothing is hidden in a sum.
import { ascending, descending, rollups } from 'd3';
import { compareDates, formatDate, yearOf } from '../../domain/calendar.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import { box } from '../shared/paths.ts';
import { announcedDrawing } from './drawing.ts';
import { themeStrips, type Announced, type Strips } from './rows.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';

/** Null when there is no announcement. */
export function announcedChart(
  items: readonly Announced[],
  themes: readonly { id: string; name: string }[],
): Chart | null {
  if (items.length === 0) return null;
  const strips = themeStrips(items, themes);
  const title = 'Announcements by month and theme, one mark each';
  const vague = strips.strips.some((strip) => strip.dots.some((dot) => dot.vague));
  return onDemand(
    {
      headline: headline(items),
      title,
      sentence: sentence(items, strips),
      note:
        'An announcement stands under the themes of the programmes it concerns. What this record holds is what ' +
        'its sources were found to report, not all that was announced.',
      table: {
        caption: title,
        columns: ['Date', 'Announcement', 'Themes'],
        rows: [...items]
          .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
          .map((item) => [
            formatDate(item.date),
            { text: item.title, href: item.href },
            item.themes.length === 0
              ? 'none'
              : item.themes.map((id) => themes.find((theme) => theme.id === id)?.name ?? id).join('; '),
          ]),
      },
      legend: [
        { shapes: [{ d: box(3, 4, 7, 7), class: 'news-dot' }], words: 'an announcement', size: [13, 15] },
        ...(vague
          ? [
              {
                shapes: [{ d: box(3, 4, 7, 7), class: 'news-dot news-vague' }],
                words: 'month not known',
                size: [13, 15] as const,
              },
            ]
          : []),
      ],
      broad: false,
    },
    {
      full: () => announcedDrawing(strips, 'full'),
      wide: () => announcedDrawing(strips, 'wide'),
      narrow: () => announcedDrawing(strips, 'narrow'),
    },
  );
}

function headline(items: readonly Announced[]): string {
  const tally = rollups(
    items,
    (own) => own.length,
    (item) => yearOf(item.date),
  );
  const [most] = tally.sort(([a, x], [b, y]) => descending(x, y) || ascending(a, b));
  return (
    `${capital(numberWord(most![1]))} of ${counted(items.length, 'announcement')} fall in ${most![0]}, the ` +
    'most of any year'
  );
}

function sentence(items: readonly Announced[], { strips }: Strips): string {
  const dates = items.map((item) => item.date).sort(compareDates);
  const ranked = [...strips].sort((a, b) => b.dots.length - a.dots.length);
  const several = items.filter((item) => item.themes.length > 1).length;
  const twice =
    several === 0
      ? ''
      : ` ${capital(counted(several, 'announcement'))} ${several === 1 ? 'concerns' : 'concern'} more than one ` +
        `theme and ${several === 1 ? 'stands' : 'stand'} under each.`;
  return (
    `${capital(counted(items.length, 'announcement'))} from ${formatDate(dates[0]!.slice(0, 7))} to ` +
    `${formatDate(dates.at(-1)!.slice(0, 7))}; the most, ${numberWord(ranked[0]!.dots.length)}, concern ` +
    `“${ranked[0]!.name}”.${twice}`
  );
}
