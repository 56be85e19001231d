// One request for information as it is shown: on the list, at its gap, on the page of its programme.
import { requestAnchor, statementAddress } from '../../domain/addresses.ts';
import type { InformationRequest } from '../../domain/content.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { requestState, type RequestState } from '../../domain/requests/request-state.ts';
import { REQUEST_WORD, requestSentence } from '../../words/request-words.ts';
import { amountOf } from '../figure.ts';
import { inline, type Inline } from '../inline.ts';
import { sourceView, type SourceView } from '../source.ts';
import { organisationNamed, programmeNamed, type Named } from '../statement-line.ts';

export interface RequestLine {
  id: string;
  href: string;
  state: RequestState;
  word: string;
  /** "Asked of NHS England on 3 May 2026; no answer is recorded." */
  sentence: string;
  /** "It asked for the contracts with suppliers." */
  asked: string;
  body: Named;
  programme: Named;
  /** The name of the expected disclosure; null when it is about none. */
  gap: string | null;
  statement: Named | null;
  because: string | null;
  note: Inline | null;
  source: SourceView;
}

export function requestLine(record: PublicRecord, request: InformationRequest): RequestLine {
  const state = requestState(request);
  const body = organisationNamed(record, request.asked_of);
  const statement = record.statements.get(request.statement ?? '');
  return {
    id: request.id,
    href: requestAnchor(request.id),
    state,
    word: REQUEST_WORD[state],
    sentence: requestSentence(body.name, request),
    asked: `It asked for ${request.asked.replace(/\.$/, '')}.`,
    body,
    programme: programmeNamed(record, request.programme),
    gap: record.content.expectedDisclosures.find(({ id }) => id === request.gap)?.name ?? null,
    statement: statement === undefined ? null : { name: amountOf(statement), href: statementAddress(statement.id) },
    because: request.refused_because ?? null,
    note: request.note === undefined ? null : inline(record, request.note),
    source: sourceView(record.sources.get(request.source)!),
  };
}
