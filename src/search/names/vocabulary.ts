// What acronyms and other names stand for.
import type { PublicRecord } from '../../domain/record.ts';

export interface SearchVocabulary {
  /** Acronyms and other names, small letters, with what they stand for. */
  names: Record<string, string>;
}

/** Whether a name is only a part of the longer one: what holds all of that holds the name too. */
const isIn = (other: string, name: string): boolean =>
  other.split(/\s+/).every((word) => name.split(/\s+/).includes(word));

export function searchVocabulary(record: PublicRecord): SearchVocabulary {
  const { programmes, organisations, glossary } = record.content;
  const names = [
    ...organisations.flatMap(({ name, also_known_as: also = [] }) => also.map((other) => [other, name] as const)),
    ...glossary.flatMap(({ term, also = [] }) => also.map((other) => [other, term] as const)),
    ...programmes.flatMap(({ name, short_name: short, aliases = [] }) =>
      [short, ...aliases].map((other) => [other, name] as const),
    ),
  ];
  return {
    names: Object.fromEntries(
      names
        .map(([other, name]) => [other.toLowerCase(), name] as const)
        .filter(([other, name]) => !isIn(other, name.toLowerCase())),
    ),
  };
}
