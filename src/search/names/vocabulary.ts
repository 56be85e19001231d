// The words of titles and names, and what acronyms stand for.
import type { PublicRecord } from '../../domain/record.ts';
import { plainText } from '../../views/inline.ts';

export interface SearchVocabulary {
  /** The most used first. */
  words: string[];
  /** Acronyms and other names, small letters, with what they stand for. */
  names: Record<string, string>;
}

export function searchVocabulary(record: PublicRecord): SearchVocabulary {
  const { programmes, news, pages, organisations, people, glossary, statements, sources } = record.content;
  const texts = [
    ...programmes.flatMap((programme) => [
      programme.name,
      programme.short_name,
      plainText(record, programme.summary),
      plainText(record, programme.aims ?? ''),
    ]),
    ...news.map((item) => plainText(record, item.title)),
    ...pages.flatMap(({ title, summary }) => [title, summary]),
    ...organisations.map(({ name }) => name),
    ...people.flatMap(({ name, role }) => [name, role]),
    ...glossary.flatMap(({ term, definition }) => [term, definition]),
    ...statements.map(({ covers }) => covers),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const uses = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
    uses.set(word, (uses.get(word) ?? 0) + 1);
  const names = [
    ...organisations.flatMap(({ name, also_known_as: also = [] }) => also.map((other) => [other, name] as const)),
    ...glossary.flatMap(({ term, also = [] }) => also.map((other) => [other, term] as const)),
    ...programmes.flatMap(({ name, short_name: short, aliases = [] }) =>
      [short, ...aliases].map((other) => [other, name] as const),
    ),
  ];
  return {
    words: [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word),
    names: Object.fromEntries(
      names
        .map(([other, name]) => [other.toLowerCase(), name] as const)
        .filter(([other, name]) => other !== name.toLowerCase()),
    ),
  };
}
