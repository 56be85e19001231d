// The page of one programme: what it is, where it stands, what was said and paid, what came of it, what is missing.
import { csvAddress, fundingViewAddress, programmeAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { Programme } from '../domain/content.ts';
import { programmeLedger } from '../domain/ledger/programme-ledger.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { disagreementGroups, type DisagreementGroup } from './disagreement-lines.ts';
import { bodyView, type BodyView } from './body.ts';
import { totalLines, type TotalLine } from './checks-page.ts';
import { disclosureLines, isGap, type DisclosureLine } from './disclosures.ts';
import { endNotice, type EndNotice } from './end-notice.ts';
import { inline, plainText, type Inline } from './inline.ts';
import { ledgerLine, type LedgerLineView } from './ledger/ledger-line.ts';
import { programmeLead } from './ledger/programme-lead.ts';
import { newsArchiveOf } from './news-archives.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { outcomeGroups, outcomeOf, type OutcomeView } from './outcomes.ts';
import type { RecordChart } from './record-chart.ts';
import {
  programmePromiseChart,
  programmeRecipientCharts,
  programmeSaysChart,
  programmeTimelineChart,
} from './record-charts.ts';
import { promiseLines, type PromiseLine } from './promises/promise-line.ts';
import { requestLine, type RequestLine } from './requests/request-line.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, sourceViews, type SourceView } from './source.ts';
import { organisationNamed, programmeNamed, statementLines, type Named } from './statement-line.ts';
import { statementGroups, type StatementGroup } from './statement-groups.ts';
import { sightings, statusView, type SightingView, type StatusView } from './status.ts';
import { ENTRY_KIND_WORD } from '../kinds/programme.ts';
import { count, counted } from '../words/count.ts';
import { capital } from '../words/letter-case.ts';

export interface ProgrammePage {
  id: string;
  address: string;
  name: string;
  shortName: string;
  aliases: string[];
  kindWord: string;
  theme: Named;
  status: StatusView;
  /** That it ended, and what followed; null while no source says so. */
  endNotice: EndNotice | null;
  /** The facts at the head of the page; what no source says is named as such. */
  facts: { term: string; text: string; links: Named[] }[];
  summary: Inline;
  /** What was said of its money, hollow to solid, and the void where nothing was found. */
  ledger: LedgerLineView;
  /** The same in a sentence, with which the section on money begins. */
  moneyLead: string;
  /** The sections further down the page. */
  jumps: Named[];
  description: string;
  aims: Inline | null;
  outcome: Inline | null;
  body: BodyView;
  sightings: SightingView[];
  promises: PromiseLine[];
  /** Every statement; those that differ only in the body they are for as one. */
  statements: StatementGroup[];
  /** "19 figures by 12 sources. Eight figures repeat another. They are not added up: …" */
  moneySentence: string;
  saysChart: RecordChart | null;
  /** What became of the sums promised, where an editor matched any. */
  promiseChart: RecordChart | null;
  /** The recipients by sum, one chart for each kind of money that has enough of them. */
  recipientCharts: RecordChart[];
  timeline: RecordChart | null;
  statementsCsv: string;
  /** The money alone, with those of other programmes beside it. */
  moneyPage: string;
  disclosuresCsv: string;
  totals: TotalLine[];
  /** Why no total can be given; null when one is, or when there is no statement. */
  noTotal: string | null;
  /** The chain of promises that an editor matched, or that none was. */
  outcomes: OutcomeView[];
  recipientsWithoutSums: { recipient: Named; quote: string; source: SourceView }[];
  disagreements: DisagreementGroup[];
  news: NewsLine[];
  /** The same by year on a page of its own, where they are many. */
  newsArchive: string | null;
  /** What could be expected and is unknown or withheld. */
  gaps: DisclosureLine[];
  /** What is disclosed, or does not apply. */
  disclosed: DisclosureLine[];
  /** Requests for information that ask about none of these, but about the programme or one of its sums. */
  requests: RequestLine[];
  parts: Named[];
  sources: SourceView[];
  history: PageHistory;
}

const NOT_FOUND = 'not found in the sources read';

/** The statements of money for a programme, as its page prints them. */
export const moneyFor = (record: PublicRecord, id: string): StatementGroup[] =>
  statementGroups(statementLines(record, under(record.statementsByProgramme, id)));

export function programmePage(record: PublicRecord, programme: Programme): ProgrammePage {
  const { id } = programme;
  const statements = under(record.statementsByProgramme, id);
  const body = bodyView(record, programme);
  const ledger = programmeLedger(record, id);
  const disagreements = disagreementGroups(record, under(record.disagreementsByProgramme, id));
  return {
    id,
    address: programmeAddress(id),
    name: programme.name,
    shortName: programme.short_name,
    aliases: programme.aliases ?? [],
    kindWord: ENTRY_KIND_WORD[programme.kind],
    theme: { name: record.themes.get(programme.theme)!.name, href: `/programmes/#${programme.theme}` },
    status: statusView(programme),
    endNotice: endNotice(record, programme),
    facts: factsOf(record, programme),
    summary: inline(record, programme.summary),
    ledger: ledgerLine(ledger),
    moneyLead: programmeLead(ledger),
    jumps: [
      { name: 'What came of it', href: '#outcome' },
      { name: 'Promises', href: '#promised' },
      { name: 'Money', href: '#money' },
      ...disagreements.map((group) => ({ name: group.heading, href: `#${group.id}` })),
      { name: 'Status over time', href: '#status' },
      { name: 'Announcements', href: '#announcements' },
      { name: 'What we have not found', href: '#disclosed' },
      { name: 'Sources', href: '#sources' },
      { name: 'What changed', href: '#what-changed' },
    ],
    description: plainText(record, programme.summary),
    aims: programme.aims === undefined ? null : inline(record, programme.aims),
    outcome: programme.outcome === undefined ? null : inline(record, programme.outcome),
    body,
    sightings: sightings(record, programme),
    promises: promiseLines(record, under(record.promisesByProgramme, id)),
    statements: moneyFor(record, id),
    moneySentence: moneySentence(
      statements.length,
      statements.filter((row) => row.restates !== undefined).length,
      new Set(statements.map((row) => row.source)).size,
    ),
    saysChart: programmeSaysChart(record, programme),
    promiseChart: programmePromiseChart(record, programme),
    recipientCharts: programmeRecipientCharts(record, programme),
    timeline: programmeTimelineChart(record, programme),
    statementsCsv: csvAddress(programmeAddress(id), 'statements'),
    moneyPage: fundingViewAddress('programmes', id),
    disclosuresCsv: csvAddress(programmeAddress(id), 'disclosures'),
    totals: totalLines(record, id),
    noTotal: programme.no_total ?? null,
    outcomes: outcomeGroups(
      statements
        .filter((row) => under(record.outcomesOf, row.id).length > 0)
        .map((row) => outcomeOf(record, row))
        .filter((outcome) => outcome !== null),
    ),
    recipientsWithoutSums: under(record.awardsByProgramme, id).map((award) => ({
      recipient: organisationNamed(record, award.recipient),
      quote: award.quote,
      source: sourceView(record.sources.get(award.source)!),
    })),
    disagreements,
    news: under(record.announcementsByProgramme, id).map((item) => newsLine(record, item)),
    newsArchive: newsArchiveOf('programmes', id, under(record.announcementsByProgramme, id)),
    gaps: disclosureLines(record, id).filter(isGap),
    disclosed: disclosureLines(record, id).filter((line) => !isGap(line)),
    requests: under(record.requestsByProgramme, id)
      .filter(({ gap }) => gap === undefined)
      .map((request) => requestLine(record, request)),
    parts: under(record.subprogrammes, id).map((part) => programmeNamed(record, part.id)),
    sources: sourceViews(record, [...body.cited.map((source) => source.id), ...programme.sources]),
    history: pageHistory(record, 'programmes', programme.id),
  };
}

function factsOf(record: PublicRecord, programme: Programme): ProgrammePage['facts'] {
  const named = (ids: readonly string[] = []) => ids.map((id) => programmeNamed(record, id));
  const facts = [
    { term: 'Led by', text: programme.lead_body ?? NOT_FOUND, links: [] },
    { term: 'Started', text: programme.started === undefined ? NOT_FOUND : formatDate(programme.started), links: [] },
    ...(programme.ended === undefined ? [] : [{ term: 'Ended', text: formatDate(programme.ended), links: [] }]),
    ...(programme.part_of === undefined ? [] : [{ term: 'Part of', text: '', links: named([programme.part_of]) }]),
    ...(programme.predecessors === undefined
      ? []
      : [{ term: 'Followed', text: '', links: named(programme.predecessors) }]),
    ...(programme.successors === undefined
      ? []
      : [{ term: 'Followed by', text: '', links: named(programme.successors) }]),
  ];
  return programme.aliases === undefined
    ? facts
    : [...facts, { term: 'Also called', text: programme.aliases.join('; '), links: [] }];
}

/** What the money rests on. Nothing is added up: figures overlap, repeat and contradict each other. */
function moneySentence(statements: number, restating: number, sources: number): string {
  if (statements === 0) return 'No source read for this record gives a sum for this.';
  const repeats =
    restating === 0
      ? ''
      : ` ${capital(counted(restating, 'figure'))} ${restating === 1 ? 'repeats' : 'repeat'} another.`;
  const several = statements === 1 ? '' : ' They are not added up: they overlap, repeat and contradict one another.';
  return `${count(statements, 'figure')} by ${count(sources, 'source')}.${repeats}${several}`;
}
