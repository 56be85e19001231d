// The sources without an archived copy, those that are missed most first: on hosts that may go, then by how much rests
// on them, then by age.
import { compareDates } from './calendar.ts';
import { mentions } from './checks/references.ts';
import type { Content, Source } from './content.ts';
import { compare } from './problem.ts';
import { isOnHost } from './web-archives.ts';

export interface Uncopied {
  source: Source;
  /** Whether its host has closed or may close. */
  urgent: boolean;
  /** How often entries and their texts name it. */
  named: number;
}

/** @param hosts those that have closed or may close */
export function uncopied(content: Content, hosts: readonly string[]): Uncopied[] {
  const named = new Map<string, number>();
  for (const { collection, id } of mentions(content))
    if (collection === 'sources') named.set(id, (named.get(id) ?? 0) + 1);
  return content.sources
    .filter((source) => source.archived_url === undefined)
    .map((source) => ({ source, urgent: isOnHost(source.url, hosts), named: named.get(source.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.urgent) - Number(a.urgent) ||
        b.named - a.named ||
        compareDates(a.source.published_on, b.source.published_on) ||
        compare(a.source.id, b.source.id),
    );
}
