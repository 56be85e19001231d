// What has not been disclosed: programmes by expected disclosures, with coverage counts.
import { programmeAddress } from '../domain/addresses.ts';
import type { PublicRecord } from '../domain/record.ts';
import { DISCLOSURE_WORD, DISCLOSURE_STATES, type DisclosureState } from '../kinds/disclosure.ts';
import { disclosureLines, type DisclosureLine } from './disclosures.ts';

export interface GapsPage {
  sentence: string;
  expected: {
    id: string;
    name: string;
    question: string;
    counts: { state: DisclosureState; word: string; number: number }[];
  }[];
  programmes: { name: string; href: string; lines: DisclosureLine[] }[];
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
  return {
    sentence:
      `Of ${applicable} disclosures that could be expected, the sources read show ${number('published')} ` +
      `as published and ${number('not-published')} as withheld; of ${number('unknown')} nothing is known.`,
    expected: record.content.expectedDisclosures.map(({ id, name, question }) => ({
      id,
      name,
      question,
      counts: DISCLOSURE_STATES.map((state) => ({ state, word: DISCLOSURE_WORD[state], number: number(state, id) })),
    })),
    programmes,
  };
}
