// Announcements by theme and month: each stands under every theme that its programmes have, or under none.
import { extent, groups, max, sort } from 'd3';
import { compareDates, yearOf } from '../../domain/calendar.ts';

export interface Announced {
  id: string;
  date: string;
  title: string;
  href: string;
  /** The themes of its programmes, each once. */
  themes: string[];
}

export interface Dot {
  item: Announced;
  /** Months since January of the first year. */
  month: number;
  /** How many of the same month stand below it. */
  above: number;
  /** Whether the source names only a year: drawn hollow at its middle. */
  vague: boolean;
}

export interface ThemeStrip {
  name: string;
  dots: Dot[];
  /** The most that any one month holds. */
  most: number;
}

export interface Strips {
  first: number;
  last: number;
  strips: ThemeStrip[];
}

/** What concerns no programme of this record. */
const NO_THEME = { id: '', name: 'No one programme' };

export function themeStrips(items: readonly Announced[], themes: readonly { id: string; name: string }[]): Strips {
  const [first, last] = extent(items, (item) => Number(yearOf(item.date))) as [number, number];
  const monthOf = ({ date }: Announced) => {
    const [year, month] = date.split('-').map(Number) as [number, number?];
    return (year - first) * 12 + (month === undefined ? 6 : month - 1);
  };
  const sorted = [...items].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const strips = [...themes, NO_THEME].map(({ id, name }) => {
    const own = sorted.filter((item) => (id === '' ? item.themes.length === 0 : item.themes.includes(id)));
    const months = sort(groups(own, monthOf), ([month]) => month);
    const dots = months.flatMap(([month, stacked]) =>
      stacked.map((item, above): Dot => ({ item, month, above, vague: item.date.length === 4 })),
    );
    return { name, dots, most: max(months, ([, stacked]) => stacked.length) ?? 0 };
  });
  return { first, last, strips: strips.filter((strip) => strip.dots.length > 0) };
}
