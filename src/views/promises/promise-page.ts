// The page of one promise: its words, who made it and when, its target, what came of it and how that is known.
import { promiseAddress } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/calendar.ts';
import type { PromiseEvidence, Undertaking } from '../../domain/content.ts';
import { judged } from '../../domain/promises/tally.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { BEARS_WORD } from '../../kinds/promise-evidence.ts';
import { settings } from '../../settings.ts';
import { inline, plainText, type Inline } from '../inline.ts';
import { pageHistory, type PageHistory } from '../revisions.ts';
import { sourceView, type SourceView } from '../source.ts';
import { statementLines, type Named, type StatementLine } from '../statement-line.ts';
import { promiseLine, type PromiseLine } from './promise-line.ts';

export interface EvidenceView {
  on: string;
  date: string;
  reading: string;
  /** "63% of registered social care providers"; null where no number was given. */
  reached: string | null;
  says: Inline;
  quote: string;
  source: SourceView;
  /** Whether the verdict rests on it. */
  decides: boolean;
}

export interface PromisePage extends PromiseLine {
  title: string;
  address: string;
  quote: string;
  source: SourceView;
  /** "80% of registered social care providers"; null where no number was named. */
  target: string | null;
  evidence: EvidenceView[];
  /** What was looked for where nothing was found. */
  searched: string | null;
  replaces: Named | null;
  replacedBy: Named[];
  statements: StatementLine[];
  citation: string;
  history: PageHistory;
}

/** "80% of trusts", "11,000 tablets", "0 fax machines". */
export function measured(value: string, unit: string | undefined): string {
  const [whole, part] = value.split('.') as [string, string?];
  const number = `${Number(whole).toLocaleString('en-GB')}${part === undefined ? '' : `.${part}`}`;
  return `${number}${unit === undefined ? '' : `${unit.startsWith('%') ? '' : ' '}${unit}`}`;
}

export function promisePage(record: PublicRecord, promise: Undertaking): PromisePage {
  const [one] = judged(record, [promise], settings.asAt);
  const line = promiseLine(record, one!);
  const title = plainText(record, promise.what).replace(/\.$/, '');
  const named = ({ id, what }: Undertaking): Named => ({ name: plainText(record, what), href: promiseAddress(id) });
  return {
    ...line,
    title,
    address: promiseAddress(promise.id),
    quote: promise.quote,
    source: sourceView(record.sources.get(promise.source)!),
    target: promise.target_value === undefined ? null : measured(promise.target_value, promise.target_unit),
    evidence: under(record.evidenceByPromise, promise.id).map((piece) =>
      evidenceView(record, promise, piece, one!.verdict.evidence.includes(piece)),
    ),
    searched: promise.searched ?? null,
    replaces: promise.supersedes === undefined ? null : named(record.promises.get(promise.supersedes)!),
    replacedBy: under(record.replacements, promise.id).map(named),
    statements: statementLines(
      record,
      (promise.statements ?? []).map((id) => record.statements.get(id)!),
    ),
    citation:
      `${settings.name}, “${title}”: ${line.verdict.word.toLowerCase()}, as at ${formatDate(settings.asAt)}. ` +
      `${settings.site}${promiseAddress(promise.id)}`,
    history: pageHistory(record, 'promises', promise.id),
  };
}

const evidenceView = (
  record: PublicRecord,
  { target_unit: unit }: Undertaking,
  piece: PromiseEvidence,
  decides: boolean,
): EvidenceView => ({
  on: piece.on,
  date: formatDate(piece.on),
  reading: BEARS_WORD[piece.bears],
  reached: piece.value === undefined ? null : measured(piece.value, unit?.replace(/, (?:at least|more than)$/, '')),
  says: inline(record, piece.says),
  quote: piece.quote,
  source: sourceView(record.sources.get(piece.source)!),
  decides,
});
