// The page of one figure: who said it, when, in which words, what it belongs to, what contradicts it, how to cite it.
import { csvAddress, statementAddress } from '../domain/addresses.ts';
import { formatDate, formatPeriod } from '../domain/calendar.ts';
import type { Statement } from '../domain/content.ts';
import { pence, under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { disagreementGroups, type DisagreementGroup } from './disagreement-lines.ts';
import { amountOf, figureView, type FigureView } from './figure.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { sourceView, type SourceView } from './source.ts';
import {
  madeOn,
  organisationNamed,
  programmeNamed,
  statementLines,
  type Named,
  type StatementLine,
} from './statement-line.ts';
import { checkLines, type CheckLine } from './checks-page.ts';
import { outcomeWords } from './outcomes.ts';
import { requestLine, type RequestLine } from './requests/request-line.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { pictureOf } from './record-chart.ts';
import { programmeSaysChart } from './record-charts.ts';
import { relationsOf } from './statement-relations.ts';
import { KIND_MEANING, KIND_WORD, SCOPE_WORD } from '../kinds/statement.ts';
import { STANDING_MEANING } from '../kinds/source.ts';
import { sumStated } from '../words/sum.ts';

export interface StatementPage {
  id: string;
  address: string;
  figure: FigureView;
  /** "Announced: £250 million, for the lab (NHS AI Lab)". */
  title: string;
  description: string;
  /** The chart in which the figure stands among its rivals. */
  picture: { href: string; words: string } | null;
  programme: Named;
  covers: string;
  /** "Digital Health, 8 August 2019, said this was announced: …" */
  sentence: string;
  quote: string;
  /** Warnings about what the quotation does not itself say. */
  quoteWarnings: string[];
  source: SourceView;
  standingMeaning: string;
  facts: { term: string; text: string; links: Named[]; missing: boolean }[];
  note: string | null;
  relations: { name: string; heading: string; explanation: string; lines: StatementLine[] }[];
  /** The file with the statements of all relations. */
  relatedCsv: string;
  disagreements: DisagreementGroup[];
  news: NewsLine[];
  /** Requests for information about this sum, the newest first. */
  requests: RequestLine[];
  citation: string;
  /** The checks this statement takes part in. */
  checks: CheckLine[];
  /** What the record can say of what became of a promise; null for money already spent. */
  outcomeWords: string | null;
  json: string;
  history: PageHistory;
}

export function statementPage(record: PublicRecord, statement: Statement): StatementPage {
  const { id } = statement;
  const source = sourceView(record.sources.get(statement.source)!);
  const programme = programmeNamed(record, statement.programme);
  const figure = figureView(record, statement);
  const said =
    statement.said_on === undefined
      ? 'in an undated document'
      : `on ${formatDate(statement.said_on)}`.replace(/^on (?=[A-Z]|\d{4}$)/, 'in ');
  return {
    id,
    address: statementAddress(id),
    figure,
    title: `${KIND_WORD[statement.kind]}: ${figure.amount}, ${statement.covers} (${programme.name})`,
    description:
      `${source.publisher} ${said}: ${figure.amount} ${KIND_WORD[statement.kind].toLowerCase()} for ` +
      `${programme.name}, ` +
      `${statement.covers}.${figure.caveats.length === 0 ? '' : ` To know: ${figure.caveats.join(', ')}.`}`,
    picture: pictureOf(programmeSaysChart(record, record.programmes.get(statement.programme)!)),
    programme,
    covers: statement.covers,
    sentence: `${source.publisher} said this ${said}.`,
    quote: statement.quote,
    quoteWarnings: quoteWarnings(statement),
    source,
    standingMeaning: STANDING_MEANING[source.standing],
    facts: factsOf(record, statement),
    note: statement.note ?? null,
    relations: relationsOf(record, statement).map(({ ids, ...relation }) => ({
      ...relation,
      lines: statementLines(
        record,
        ids.map((other) => record.statements.get(other)!),
      ),
    })),
    relatedCsv: csvAddress(statementAddress(id), 'related'),
    checks: checkLines(record, id),
    outcomeWords: outcomeWords(record, statement),
    disagreements: disagreementGroups(record, under(record.disagreementsByStatement, id)),
    news: under(record.announcementsByStatement, id).map((item) => newsLine(record, item)),
    requests: under(record.requestsByStatement, id).map((request) => requestLine(record, request)),
    citation:
      `${settings.name}, statement ${id}: ${amountOf(statement)} ` +
      `${KIND_WORD[statement.kind].toLowerCase()}, ${statement.covers} (${programme.name}), after ` +
      `${source.publisher}, ${source.date}. ${settings.site}${statementAddress(id)}`,
    json: `${statementAddress(id)}statement.json`,
    history: pageHistory(record, 'statements', statement.id),
  };
}

function quoteWarnings(statement: Statement): string[] {
  return [
    ...(statement.quote_names_recipient === 'no'
      ? [
          'The quotation does not itself name the recipient; the name comes from elsewhere on the page, from ' +
            'another page or from our reading.',
        ]
      : []),
    ...(statement.quote_names_funder === 'no'
      ? [
          'The quotation does not itself name the funder; the name comes from elsewhere on the page, from another ' +
            'page or from our reading.',
        ]
      : []),
    ...(statement.source_reread === 'no'
      ? ['Source not re-read: the page could not be found again when rows were checked a second time.']
      : []),
  ];
}

function factsOf(record: PublicRecord, statement: Statement): StatementPage['facts'] {
  const fact = (term: string, text: string | null, links: Named[] = []) => ({
    term,
    text: text ?? (links.length > 0 ? '' : 'not stated by the source'),
    links,
    missing: text === null && links.length === 0,
  });
  const funders = (statement.funders ?? []).map((id) => organisationNamed(record, id, madeOn(record, statement)));
  const local = { yes: 'included in the sum', no: 'not included', unknown: 'not known whether it is included' }[
    statement.local_match
  ];
  return [
    fact('Kind', `${KIND_WORD[statement.kind]}: ${KIND_MEANING[statement.kind]}`),
    fact('Amount', sumStated({ pence: pence(statement), basis: statement.basis }, statement.per_year === 'yes')),
    fact('Scope', SCOPE_WORD[statement.scope]),
    fact('For', statement.covers, []),
    fact('From', null, funders),
    fact(
      'To',
      statement.recipient === undefined ? recipientMissing(statement) : null,
      statement.recipient === undefined
        ? []
        : [organisationNamed(record, statement.recipient, madeOn(record, statement))],
    ),
    fact('Period', formatPeriod(statement.period_start, statement.period_end)),
    fact('Said on', statement.said_on === undefined ? null : formatDate(statement.said_on)),
    fact('First made public', statement.announced_on === undefined ? null : formatDate(statement.announced_on)),
    fact('Local match money', local),
    fact('Counted', statement.counted === 'yes' ? `yes: ${statement.counted_reason}` : 'no: it stands in no total'),
  ];
}

const recipientMissing = (statement: Statement) =>
  statement.scope === 'each'
    ? 'each of several bodies, not named one by one'
    : 'no single body: the programme or a part of it';
