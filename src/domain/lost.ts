// Entries that are written down but could not be read: nothing else is blamed for naming them.
import type { Problem } from './problem.ts';

/**
 * Whether an entry of that id, kept in a file or folder of content/, is there but could not be read; "*" asks for any
 * entry.
 */
export type Lost = (home: string, id: string) => boolean;

/**
 * What is lost by the problems of reading; one mistake in one entry is then one problem, not one for every mention of
 * it.
 */
export const lostEntries =
  (readingProblems: readonly Problem[]): Lost =>
  (home, id) =>
    readingProblems.some(
      ({ file, lost }) => file.startsWith(home) && (lost === '*' || lost === id || (id === '*' && lost !== undefined)),
    );
