// No two entries of a kind have the same id: an id is an address, and a second row under it would vanish.
import { kinds } from '../../kinds/kinds.ts';
import type { Content } from '../content.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';

/** An id that is made of other fields is called by them. */
export function uniqueIds(content: Content): Problem[] {
  return kinds.flatMap(({ collection, id: from }) => {
    const words = typeof from === 'string' ? 'id' : from.words;
    const first = new Map<string, Entry<unknown>>();
    return content[collection].flatMap((entry) => {
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
          `The ${words} "${entry.id}" is already used on ${where}.`,
          'Give this entry an id of its own, or remove it if it was entered twice.',
        ),
      ];
    });
  });
}
