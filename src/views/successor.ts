// Who took over from a body, and the source that says so.
import type { Organisation } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { sourceView, type SourceView } from './source.ts';
import { organisationNamed, type Named } from './statement-line.ts';

export interface Successor {
  body: Named;
  source: SourceView;
}

/** Null when no source read names a successor. */
export function successorOf(
  record: PublicRecord,
  { successor, successor_source: source }: Pick<Organisation, 'successor' | 'successor_source'>,
): Successor | null {
  if (successor === undefined || source === undefined) return null;
  return { body: organisationNamed(record, successor), source: sourceView(record.sources.get(source)!) };
}
