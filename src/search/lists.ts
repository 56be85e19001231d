// Where everything is listed, for readers without script and for searches that find nothing.
import { newsYearAddress } from '../domain/addresses.ts';
import { yearOf } from '../domain/calendar.ts';
import type { PublicRecord } from '../domain/record.ts';
import { count } from '../words/count.ts';
import type { Named } from '../views/statement-line.ts';

export interface SearchArchives {
  /** Each with the ways in which it is listed, one link each. */
  lists: { name: string; href: string; detail: string; ways: Named[] }[];
  years: { year: string; href: string; detail: string }[];
  themes: { name: string; href: string }[];
}

const ways = (page: string, places: Record<string, string>): Named[] =>
  Object.entries(places).map(([name, place]) => ({ name: `by ${name}`, href: `${page}#${place}` }));

export function searchArchives(record: PublicRecord): SearchArchives {
  const { programmes, news, statements, promises, sources, organisations, people, disagreements, glossary, themes } =
    record.content;
  const years = new Map<string, number>();
  for (const item of news) years.set(yearOf(item.date), (years.get(yearOf(item.date)) ?? 0) + 1);
  const number = (list: readonly unknown[]) => list.length.toLocaleString('en-GB');
  return {
    lists: [
      { name: 'A to Z', href: '/a-z/', detail: 'every name, other name and acronym', ways: [] },
      { name: 'Programmes', href: '/programmes/', detail: `${number(programmes)}, by theme`, ways: [] },
      {
        name: 'Announcements',
        href: '/news/',
        detail: number(news),
        ways: ways('/news/', {
          month: 'months',
          programme: 'programmes',
          theme: 'themes',
          organisation: 'organisations',
        }),
      },
      {
        name: 'Statements of money',
        href: '/funding/',
        detail: number(statements),
        ways: ways('/funding/', {
          programme: 'statements',
          kind: 'kinds',
          'financial year': 'years',
          'year it was said': 'said',
          funder: 'funders',
          recipient: 'recipients',
        }),
      },
      { name: 'Promises', href: '/promises/', detail: `${number(promises)}, by year due and programme`, ways: [] },
      { name: 'Organisations', href: '/organisations/', detail: `${number(organisations)}, by kind`, ways: [] },
      {
        name: 'Sources',
        href: '/sources/',
        detail: number(sources),
        ways: ways('/sources/', { publisher: 'publishers', year: 'years' }),
      },
      { name: 'Disagreements between sources', href: '/disagreements/', detail: number(disagreements), ways: [] },
      { name: 'People', href: '/people/', detail: count(people.length, 'role'), ways: [] },
      { name: 'What we have not found', href: '/gaps/', detail: 'programme by programme', ways: [] },
      { name: 'Requests for information', href: '/requests/', detail: 'asked, and to ask', ways: [] },
      { name: 'Glossary', href: '/glossary/', detail: count(glossary.length, 'term'), ways: [] },
      { name: 'About this record', href: '/about/', detail: 'its method, its limits, its licence', ways: [] },
    ],
    years: [...years].map(([year, items]) => ({
      year,
      href: newsYearAddress(year),
      detail: count(items, 'announcement'),
    })),
    themes: themes.map(({ id, name }) => ({ name, href: `/programmes/#${id}` })),
  };
}
