// Announcements by theme and month: each stands under every theme that its programmes have, or under none.
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
  const years = items.map((item) => Number(yearOf(item.date)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const sorted = [...items].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const strips = [...themes, NO_THEME].map(({ id, name }) => {
    const stacked = new Map<number, number>();
    const dots = sorted
      .filter((item) => (id === '' ? item.themes.length === 0 : item.themes.includes(id)))
      .map((item) => {
        const [year, month] = item.date.split('-').map(Number) as [number, number?];
        const place = (year - first) * 12 + (month === undefined ? 6 : month - 1);
        const above = stacked.get(place) ?? 0;
        stacked.set(place, above + 1);
        return { item, month: place, above, vague: month === undefined };
      });
    return { name, dots, most: Math.max(0, ...stacked.values()) };
  });
  return { first, last, strips: strips.filter((strip) => strip.dots.length > 0) };
}
