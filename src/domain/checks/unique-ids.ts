// No two entries of a kind have the same id: an id is an address, and a second row under it would vanish.
import type { Content } from '../content.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';

const WORDS: Partial<Record<keyof Content, string>> = {
  awardsWithoutSums: 'award (programme and recipient)',
  glossary: 'term',
  explanations: 'check',
  outcomes: 'pair of promise and outcome',
  redirects: 'old address',
};

export function uniqueIds(content: Content): Problem[] {
  return (Object.entries(content) as [keyof Content, Entry<unknown>[]][]).flatMap(([kind, entries]) => {
    const first = new Map<string, Entry<unknown>>();
    return entries.flatMap((entry) => {
      const earlier = first.get(entry.id);
      if (earlier === undefined) {
        first.set(entry.id, entry);
        return [];
      }
      const where = earlier.origin.file === entry.origin.file ? `line ${earlier.origin.line}` : earlier.origin.file;
      return [
        problemAt(
          entry.origin,
          'id',
          `The ${WORDS[kind] ?? 'id'} "${entry.id}" is already used on ${where}.`,
          'Give this entry an id of its own, or remove it if it was entered twice.',
        ),
      ];
    });
  });
}
