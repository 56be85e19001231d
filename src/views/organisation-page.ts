// Organisations: what one body ran, funded, received and said, as far as sources show.
import { csvAddress, fundingViewAddress, organisationAddress } from '../domain/addresses.ts';
import { compareDates, formatDate } from '../domain/calendar.ts';
import type { Organisation, Statement } from '../domain/content.ts';
import { funderLedger, recipientLedger, type BodyLine } from '../domain/ledger/body-ledger.ts';
import { formerNamesOf } from '../domain/organisation-names.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import type { FundingBy } from './funding-views.ts';
import { identityOf, type Identity } from './identity.ts';
import { funderLead, recipientLead } from './ledger/body-lead.ts';
import { ledgerLine, type LedgerLineView } from './ledger/ledger-line.ts';
import { newsArchiveOf } from './news-archives.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { roleLine, type RoleLine } from './people-page.ts';
import type { RecordChart } from './record-chart.ts';
import { flowOfMoneyChart } from './record-charts.ts';
import { promiseLines, type PromiseLine } from './promises/promise-line.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, sourceViews, type SourceView } from './source.ts';
import { statementGroups, type StatementGroup } from './statement-groups.ts';
import { programmeNamed, statementLines, type Named } from './statement-line.ts';
import { organisationKind } from '../words/body-name.ts';
import { successorOf, type Successor } from './successor.ts';
import { count, counted, numberWord, plural } from '../words/count.ts';
import { capital } from '../words/letter-case.ts';
import { listed } from '../words/list.ts';

export interface OrganisationPage {
  id: string;
  address: string;
  name: string;
  kindWord: string;
  aliases: string[];
  region: string | null;
  /** Who took over from it, and the source that says so; null when no source read does. */
  successor: Successor | null;
  /** What it was to get and what it gave, in a sentence each; or what else names it here. */
  sentence: string;
  /** What else the record has of it, counted; null where the sentence says it. */
  holds: string | null;
  /** What it was to get, programme by programme, in order of date. */
  receivedLines: BodyLineView[];
  /** What it gave, programme by programme, in order of date. */
  gaveLines: BodyLineView[];
  received: StatementGroup[];
  gave: StatementGroup[];
  /** Where all of them stand, when they are too many for this page; it prints the first few. */
  receivedRest: RestOfRows | null;
  gaveRest: RestOfRows | null;
  /** What it published itself, of the sources of this record, the newest first. */
  published: SourceView[];
  receivedCsv: string;
  gaveCsv: string;
  awardsWithoutSums: { programme: Named; quote: string; source: SourceView }[];
  promises: PromiseLine[];
  news: NewsLine[];
  /** The same by year on a page of its own, where they are many. */
  newsArchive: string | null;
  people: RoleLine[];
  sources: SourceView[];
  /** The codes by which others know it; null when none is known. */
  identity: Identity | null;
  history: PageHistory;
}

export interface RestOfRows {
  href: string;
  /** "All 165 statements of money from it". */
  words: string;
}

/** More rows than this would make the page heavy for an old phone. */
const MOST_ROWS = 60;

const restOfRows = (
  groups: readonly StatementGroup[],
  statements: number,
  by: FundingBy,
  id: string,
): RestOfRows | null =>
  groups.length <= MOST_ROWS
    ? null
    : {
        href: fundingViewAddress(by, id),
        words: `All ${statements} statements of money ${by === 'funders' ? 'from' : 'to'} it`,
      };

/** The ledger of a body in one programme. */
export interface BodyLineView {
  programme: Named;
  line: LedgerLineView;
}

const bodyLines = (record: PublicRecord, lines: readonly BodyLine[]): BodyLineView[] =>
  lines
    .filter(({ steps }) => steps.length > 0)
    .map((line) => ({ programme: programmeNamed(record, line.programme), line: ledgerLine(line) }));

/** In order of date, the undated last. */
const inOrder = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort((a, b) => compareDates(a.announced_on ?? a.said_on, b.announced_on ?? b.said_on));

/** The statements of money to a body, as its page prints them. */
export const receivedBy = (record: PublicRecord, id: string): StatementGroup[] =>
  statementGroups(statementLines(record, inOrder(under(record.statementsByRecipient, id))));

/** The statements of money from a body, as its page prints them. */
export const givenBy = (record: PublicRecord, id: string): StatementGroup[] =>
  statementGroups(statementLines(record, inOrder(under(record.statementsByFunder, id))));

export function organisationPage(record: PublicRecord, organisation: Organisation): OrganisationPage {
  const { id } = organisation;
  const received = under(record.statementsByRecipient, id);
  const gave = under(record.statementsByFunder, id);
  const [receivedGroups, gaveGroups] = [receivedBy(record, id), givenBy(record, id)];
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
  const leads = [recipientLead(record, id), funderLead(record, id)].filter((lead) => lead !== null);
  const names = new Set([organisation.name, ...(organisation.also_known_as ?? [])]);
  const published = record.content.sources.filter(({ publisher }) => names.has(publisher));
  if (published.length > 0) parts.push(`${count(published.length, 'source')} that it published`);
  const holds = parts.length === 0 ? null : capital(`${listed(parts)} in this record.`);
  return {
    id,
    address: organisationAddress(id),
    name: organisation.name,
    kindWord: organisationKind(organisation),
    aliases: [
      ...(organisation.also_known_as ?? []),
      ...formerNamesOf(organisation).map(({ name, until }) => `${name} (until ${formatDate(until)})`),
    ],
    region: organisation.region ?? null,
    successor: successorOf(record, organisation),
    sentence: leads.join(' ') || (holds ?? 'Named in this record, with no money, announcement or role of its own.'),
    holds: leads.length === 0 ? null : holds,
    receivedLines: bodyLines(record, recipientLedger(record, id)),
    gaveLines: bodyLines(record, funderLedger(record, id)),
    received: receivedGroups,
    gave: gaveGroups,
    receivedRest: restOfRows(receivedGroups, received.length, 'recipients', id),
    gaveRest: restOfRows(gaveGroups, gave.length, 'funders', id),
    published: [...published]
      .sort((a, b) => -compareDates(a.published_on, b.published_on) || (a.id < b.id ? -1 : 1))
      .map(sourceView),
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
    identity: identityOf(organisation),
    history: pageHistory(record, 'organisations', organisation.id),
  };
}

export interface OrganisationsPage {
  sentence: string;
  /** Who gives, for what, and who receives. */
  flow: RecordChart | null;
  groups: OrganisationGroup[];
  /** Those whose region is known, region by region. */
  regions: OrganisationGroup[];
}

export interface OrganisationGroup {
  name: string;
  id: string;
  organisations: { name: string; href: string; detail: string }[];
}

export function organisationsPage(record: PublicRecord): OrganisationsPage {
  const { organisations } = record.content;
  const group = (id: string, name: string, members: readonly Organisation[]): OrganisationGroup => ({
    id,
    name,
    organisations: members.map((one) => ({
      name: one.name,
      href: organisationAddress(one.id),
      detail: detailOf(record, one.id),
    })),
  });
  const regional = organisations.filter(({ region }) => region !== undefined);
  return {
    sentence: organisationsLead(record),
    flow: flowOfMoneyChart(record),
    groups: [...Map.groupBy(organisations, ({ kind }) => kind)]
      .map(([kind, members]) => group(kind, organisationKind(members[0]!), members))
      .sort((a, b) => b.organisations.length - a.organisations.length || (a.id < b.id ? -1 : 1)),
    regions: [...Map.groupBy(regional, ({ region }) => region!)]
      .map(([region, members]) => group(`region-${slug(region)}`, region, members))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** How many bodies were to get money, how many gave some, and how many are named for something else. */
function organisationsLead(record: PublicRecord): string {
  const { organisations } = record.content;
  const number = (fits: (id: string) => boolean) => organisations.filter(({ id }) => fits(id)).length;
  const gets = (id: string) => under(record.statementsByRecipient, id).length > 0;
  const gives = (id: string) => under(record.statementsByFunder, id).length > 0;
  const others = number((id) => !gets(id) && !gives(id));
  return (
    `Of ${counted(organisations.length, 'organisation')}, sources name ${numberWord(number(gets))} as the one that ` +
    `a sum was for, and ${numberWord(number(gives))} as its funder; ` +
    `${numberWord(others)} ${plural(others, 'stands', 'stand')} here without a sum of ` +
    `${plural(others, 'its', 'their')} own.`
  );
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

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
