// The links from one archive to those beside it, so that a reader without script can go on from any of them.
import type { Named } from './statement-line.ts';

export interface ArchiveLink extends Named {
  /** "18 announcements". */
  detail: string;
}

export interface Neighbours {
  heading: string;
  links: ArchiveLink[];
  /** Where all archives of this kind are listed. */
  all: Named;
}

/** Enough to see all themes or a year of months, and few enough for the pages to stay small when archives are many. */
const MOST = 24;

/** The archives nearest to one in their order. */
export function neighboursOf(archives: readonly ArchiveLink[], index: number, heading: string, all: Named): Neighbours {
  const start = Math.max(0, Math.min(index - MOST / 2, archives.length - 1 - MOST));
  return { heading, links: archives.slice(start, start + MOST + 1).filter((_, place) => start + place !== index), all };
}
