// Organisations: what one body ran, funded, received and said, as far as sources show.
import { csvAddress, organisationAddress } from '../domain/addresses.ts';
import type { Organisation } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { newsArchiveOf } from './news-archives.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { roleLine, type RoleLine } from './people-page.ts';
import type { RecordChart } from './record-chart.ts';
import { flowOfMoneyChart } from './record-charts.ts';
import { promiseLines, type PromiseLine } from './promises/promise-line.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, sourceViews, type SourceView } from './source.ts';
import { programmeNamed, statementLines, type Named, type StatementLine } from './statement-line.ts';
import { organisationKind } from '../words/body-name.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface OrganisationPage {
  id: string;
  address: string;
  name: string;
  kindWord: string;
  aliases: string[];
  region: string | null;
  sentence: string;
  received: StatementLine[];
  gave: StatementLine[];
  receivedCsv: string;
  gaveCsv: string;
  awardsWithoutSums: { programme: Named; quote: string; source: SourceView }[];
  promises: PromiseLine[];
  news: NewsLine[];
  /** The same by year on a page of its own, where they are many. */
  newsArchive: string | null;
  people: RoleLine[];
  sources: SourceView[];
  history: PageHistory;
}

export function organisationPage(record: PublicRecord, organisation: Organisation): OrganisationPage {
  const { id } = organisation;
  const received = under(record.statementsByRecipient, id);
  const gave = under(record.statementsByFunder, id);
  const awards = under(record.awardsByRecipient, id);
  const news = under(record.announcementsByOrganisation, id);
  const promises = under(record.promisesByOrganisation, id).length;
  const people = under(record.peopleByOrganisation, id);
  const parts = [
    ...(received.length > 0 ? [`${count(received.length, 'statement')} of money to it`] : []),
    ...(gave.length > 0 ? [`${count(gave.length, 'statement')} of money from it`] : []),
    ...(awards.length > 0 ? [`${count(awards.length, 'award')} without a sum`] : []),
    ...(news.length > 0 ? [count(news.length, 'announcement')] : []),
    ...(promises > 0 ? [`${count(promises, 'promise')} made by it`] : []),
    ...(people.length > 0 ? [count(people.length, 'role')] : []),
  ];
  return {
    id,
    address: organisationAddress(id),
    name: organisation.name,
    kindWord: organisationKind(organisation),
    aliases: organisation.also_known_as ?? [],
    region: organisation.region ?? null,
    sentence:
      parts.length === 0
        ? 'Named in this record, with no money, announcement or role of its own.'
        : `${listed(parts)} in this record.`.replace(/^./, (letter) => letter.toUpperCase()),
    received: statementLines(record, received),
    gave: statementLines(record, gave),
    receivedCsv: csvAddress(organisationAddress(id), 'received'),
    gaveCsv: csvAddress(organisationAddress(id), 'given'),
    awardsWithoutSums: awards.map((award) => ({
      programme: programmeNamed(record, award.programme),
      quote: award.quote,
      source: sourceView(record.sources.get(award.source)!),
    })),
    promises: promiseLines(record, under(record.promisesByOrganisation, id)),
    news: news.map((item) => newsLine(record, item)),
    newsArchive: newsArchiveOf('organisations', id, news),
    people: people.map((person) => roleLine(record, person)),
    sources: sourceViews(record, organisation.sources ?? []),
    history: pageHistory(record, 'organisations', organisation.id),
  };
}

export interface OrganisationsPage {
  sentence: string;
  /** Who gives, for what, and who receives. */
  flow: RecordChart | null;
  groups: { kind: string; id: string; organisations: { name: string; href: string; detail: string }[] }[];
}

export function organisationsPage(record: PublicRecord): OrganisationsPage {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of record.content.organisations)
    groups.set(organisation.kind, [...(groups.get(organisation.kind) ?? []), organisation]);
  return {
    sentence:
      `${count(record.content.organisations.length, 'organisation')} that funded, received, announced or ` +
      'ran something in this record.',
    flow: flowOfMoneyChart(record),
    groups: [...groups]
      .map(([kind, members]) => ({
        kind: organisationKind(members[0]!),
        id: kind,
        organisations: members.map(({ id, name }) => ({
          name,
          href: organisationAddress(id),
          detail: detailOf(record, id),
        })),
      }))
      .sort((a, b) => b.organisations.length - a.organisations.length || (a.id < b.id ? -1 : 1)),
  };
}

function detailOf(record: PublicRecord, id: string): string {
  const numbers: [number, string][] = [
    [under(record.statementsByRecipient, id).length, 'to it'],
    [under(record.statementsByFunder, id).length, 'from it'],
  ];
  const [first, ...rest] = numbers.filter(([number]) => number > 0);
  if (first === undefined) return '';
  return [`${count(first[0], 'figure')} ${first[1]}`, ...rest.map(([number, words]) => `${number} ${words}`)].join(
    ', ',
  );
}
