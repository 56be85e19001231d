// What we have not found: programmes by expected disclosures, what is unknown first.
import { programmeAddress } from '../domain/addresses.ts';
import type { PublicRecord } from '../domain/record.ts';
import { DISCLOSURE_WORD, type DisclosureState } from '../kinds/disclosure.ts';
import { requestsSentence } from '../words/request-words.ts';
import { disclosureLines } from './disclosures.ts';

/** The order in which a reader looks for a gap: not known, then withheld, then what is no gap. */
export const GAPS_FIRST = [
  'unknown',
  'not-published',
  'published',
  'not-applicable',
] as const satisfies readonly DisclosureState[];

export interface GapsPage {
  sentence: string;
  states: { state: DisclosureState; word: string }[];
  expected: {
    id: string;
    name: string;
    question: string;
    counts: { state: DisclosureState; word: string; number: number }[];
  }[];
  /** Each programme with its disclosures, state by state. */
  programmes: { name: string; href: string; states: { state: DisclosureState; word: string; gaps: GapName[] }[] }[];
  /** How many requests for what is unknown are on record, in a sentence. */
  requests: string;
}

export interface GapName {
  name: string;
  /** Where a request for it is drafted; null when it is not unknown. */
  ask: string | null;
  /** What became of the last request for it; null when none is on record. */
  asked: string | null;
}

export function gapsPage(record: PublicRecord): GapsPage {
  const programmes = record.content.programmes.map((programme) => ({
    name: programme.short_name,
    href: programmeAddress(programme.id),
    lines: disclosureLines(record, programme.id),
  }));
  const all = programmes.flatMap((programme) => programme.lines);
  const number = (state: DisclosureState, id?: string) =>
    all.filter((line) => line.state === state && (id === undefined || line.id === id)).length;
  const applicable = all.length - number('not-applicable');
  const states = GAPS_FIRST.map((state) => ({ state, word: DISCLOSURE_WORD[state] }));
  return {
    sentence:
      `Of ${applicable} disclosures that could be expected, the sources read show ${number('published')} ` +
      `as published and ${number('not-published')} as withheld; of ${number('unknown')} nothing is known.`,
    states,
    expected: record.content.expectedDisclosures.map(({ id, name, question }) => ({
      id,
      name,
      question,
      counts: states.map((one) => ({ ...one, number: number(one.state, id) })),
    })),
    programmes: programmes.map(({ name, href, lines }) => ({
      name,
      href,
      states: states.map((one) => ({
        ...one,
        gaps: lines
          .filter(({ state }) => state === one.state)
          .map(({ name, ask, requests: [last] }) => ({ name, ask, asked: last?.sentence ?? null })),
      })),
    })),
    requests: requestsSentence(record.content.requests),
  };
}
