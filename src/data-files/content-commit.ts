// The commit that the data was made from, as far as the history of the content is known.
import type { PublicRecord } from '../domain/record.ts';

/** The newest commit that changed the content; null for a copy that was built without its history. */
export const contentCommit = (record: PublicRecord): string | null =>
  record.changes.revisions.find(({ commit }) => commit !== null)?.commit ?? null;
