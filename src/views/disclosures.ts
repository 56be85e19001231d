// What a programme is expected to disclose, and the state of each: never blank, never zero.
import { askAddress } from '../domain/addresses.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { DISCLOSURE_WORD, type DisclosureState } from '../kinds/disclosure.ts';
import { requestLine, type RequestLine } from './requests/request-line.ts';
import { sourceView, type SourceView } from './source.ts';

export interface DisclosureLine {
  id: string;
  name: string;
  question: string;
  state: DisclosureState;
  word: string;
  note: string;
  source: SourceView | null;
  /** Where a request for it is drafted; null when it is not unknown. */
  ask: string | null;
  /** The requests for it that are on record, the newest first. */
  requests: RequestLine[];
}

export const disclosureLines = (record: PublicRecord, programme: string): DisclosureLine[] =>
  record.content.expectedDisclosures.map((expected) => {
    const state = under(record.disclosures, programme).find(({ disclosure }) => disclosure === expected.id)!;
    return {
      id: expected.id,
      name: expected.name,
      question: expected.question,
      state: state.state,
      word: DISCLOSURE_WORD[state.state],
      note: state.note,
      source: state.source === undefined ? null : sourceView(record.sources.get(state.source)!),
      ask: state.state === 'unknown' ? `${askAddress(programme)}#${expected.id}` : null,
      requests: under(record.requestsByProgramme, programme)
        .filter(({ gap }) => gap === expected.id)
        .map((request) => requestLine(record, request)),
    };
  });

/** Whether it could be expected and is not there. */
export const isGap = ({ state }: Pick<DisclosureLine, 'state'>): boolean =>
  state === 'unknown' || state === 'not-published';
