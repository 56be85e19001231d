// One reading of the content for a whole build: the check, Astro's loaders and the pages each have modules of their own
// in one process, so what was read and checked first is handed on at a place that all of them see.
import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { readContent } from './content.ts';

export interface Reading {
  folder: string;
  content: Content;
  problems: readonly Problem[];
  /** The moment for which it was checked and found free of problems; undefined when it was not checked yet. */
  checkedFor?: string | null;
}

const PLACE = Symbol.for('record.one-reading');
const shared: typeof globalThis & { [PLACE]?: Reading } = globalThis;

/** Hands a reading on to all that read the same folder in this process. */
export const handOn = (reading: Reading): void => void (shared[PLACE] = reading);

/** Throws the reading away, because a file changed. */
export const readAgain = (): void => void delete shared[PLACE];

/** What was read of a folder: handed on, or read now. */
export function readingOf(folder: string): Reading {
  const known = shared[PLACE];
  if (known?.folder === folder) return known;
  const reading: Reading = { folder, ...readContent(folder) };
  handOn(reading);
  return reading;
}

/** Whether what is handed on was found free of problems for a moment. */
export const isChecked = (at: string | null): boolean => {
  const known = shared[PLACE];
  return known !== undefined && 'checkedFor' in known && known.checkedFor === at;
};
