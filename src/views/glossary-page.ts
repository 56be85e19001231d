// The words of the field and of this record.
import type { PublicRecord } from '../domain/record.ts';
import { programmeNamed, type Named } from './statement-line.ts';

export interface GlossaryPage {
  letters: {
    letter: string;
    terms: { id: string; term: string; also: string[]; definition: string; programme: Named | null }[];
  }[];
}

export function glossaryPage(record: PublicRecord): GlossaryPage {
  const letters = new Map<string, GlossaryPage['letters'][number]['terms']>();
  for (const { id, term, also, definition, programme } of record.content.glossary) {
    const letter = term.charAt(0).toUpperCase();
    letters.set(letter, [
      ...(letters.get(letter) ?? []),
      {
        id,
        term,
        also: also ?? [],
        definition,
        programme: programme === undefined ? null : programmeNamed(record, programme),
      },
    ]);
  }
  return { letters: [...letters].map(([letter, terms]) => ({ letter, terms })) };
}
