// A source as it is named wherever it is relied on: who, when, how near to the facts.
import { sourceAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { Source } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { STANDING_WORD, type Standing } from '../kinds/source.ts';

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  /** "8 August 2019" or "undated". */
  date: string;
  standing: Standing;
  standingWord: string;
  /** The source's page on this site. */
  href: string;
  /** The document itself. */
  url: string;
  /** A copy of it at a public web archive. */
  archivedUrl: string | null;
  note: string | null;
}

export function sourceView(source: Source): SourceView {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    date: source.published_on === undefined ? 'undated' : formatDate(source.published_on),
    standing: source.standing,
    standingWord: STANDING_WORD[source.standing],
    href: sourceAddress(source.id),
    url: source.url,
    archivedUrl: source.archived_url ?? null,
    note: source.note ?? null,
  };
}

/** The sources with these ids, each once, in the order named. */
export const sourceViews = (record: PublicRecord, ids: readonly string[]): SourceView[] =>
  [...new Set(ids)].map((id) => sourceView(record.sources.get(id)!));
