// Where everything is listed, for readers without script and for searches that find nothing.
import { newsYearAddress } from '../domain/addresses.ts';
import { yearOf } from '../domain/calendar.ts';
import type { PublicRecord } from '../domain/record.ts';
import { count } from './words.ts';

export interface SearchArchives {
  lists: { name: string; href: string; detail: string }[];
  years: { year: string; href: string; detail: string }[];
  themes: { name: string; href: string }[];
}

export function searchArchives(record: PublicRecord): SearchArchives {
  const { programmes, news, statements, sources, organisations, people, disagreements, glossary, themes } = record.content;
  const years = new Map<string, number>();
  for (const item of news) years.set(yearOf(item.date), (years.get(yearOf(item.date)) ?? 0) + 1);
  const number = (list: readonly unknown[]) => list.length.toLocaleString('en-GB');
  return {
    lists: [
      { name: 'Programmes', href: '/programmes/', detail: `${number(programmes)}, by theme` },
      { name: 'Announcements', href: '/news/', detail: `${number(news)}, by year and month` },
      { name: 'Statements of money', href: '/funding/', detail: `${number(statements)}, by programme` },
      { name: 'Organisations', href: '/organisations/', detail: `${number(organisations)}, by kind` },
      { name: 'Sources', href: '/sources/', detail: `${number(sources)}, by publisher` },
      { name: 'Disagreements between sources', href: '/disagreements/', detail: number(disagreements) },
      { name: 'People', href: '/people/', detail: count(people.length, 'role') },
      { name: 'What has not been disclosed', href: '/gaps/', detail: 'programme by programme' },
      { name: 'Glossary', href: '/glossary/', detail: count(glossary.length, 'term') },
      { name: 'About this record', href: '/about/', detail: 'its method, its limits, its licence' },
    ],
    years: [...years].map(([year, items]) => ({ year, href: newsYearAddress(year), detail: count(items, 'announcement') })),
    themes: themes.map(({ id, name }) => ({ name, href: `/programmes/#${id}` })),
  };
}
