// What the data was made from, as far as the history of the content is known.
import type { PublicRecord } from '../domain/record.ts';

export interface NewestRevision {
  commit: string;
  /** A moment in universal time. */
  at: string;
}

/** The newest commit that changed the content; null for a copy that was built without its history. */
export function newestRevision(record: PublicRecord): NewestRevision | null {
  const [newest] = record.changes.revisions.flatMap(({ commit, at }) =>
    commit === null || at === null ? [] : [{ commit, at }],
  );
  return newest ?? null;
}
