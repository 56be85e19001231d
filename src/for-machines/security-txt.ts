// Where a danger is told, as RFC 9116 has it. No address is made up: without one there is no such file.
import type { ChangeHistory } from '../domain/changes-history.ts';
import { recordChanged } from '../domain/last-changed.ts';
import { settings } from '../settings.ts';

/** A file may be trusted for a year after the last sign of life: the last change of the content. */
const YEARS = 1;

export interface Reachable {
  site: string;
  repository: string;
  contact: string;
}

/**
 * The file; null where nobody can be reached, and where it is not known when the content last changed, on which the
 * end of the file depends: the clock is not asked, so that the same content gives the same bytes.
 */
export function securityTxt(changes: ChangeHistory, reachable: Reachable = settings): string | null {
  const { site, repository, contact } = reachable;
  const changed = recordChanged(changes);
  const github = /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(repository) ? repository : null;
  const contacts = [
    ...(github === null ? [] : [`${github}/security/advisories/new`]),
    ...(contact === '' ? [] : [`mailto:${contact}`]),
  ];
  if (contacts.length === 0 || changed === null) return null;
  return [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${Number(changed.slice(0, 4)) + YEARS}${changed.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${site}/.well-known/security.txt`,
    ...(github === null ? [] : [`Policy: ${github}/blob/HEAD/SECURITY.md`]),
    '',
  ].join('\n');
}
