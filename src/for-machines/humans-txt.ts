// Who and what stands behind the site, for people who look under the bonnet (humanstxt.org).
import { formatDate } from '../domain/calendar.ts';
import type { ChangeHistory } from '../domain/changes-history.ts';
import { recordChanged } from '../domain/last-changed.ts';
import { settings } from '../settings.ts';
import type { Reachable } from './security-txt.ts';

export const HUMANS = '/humans.txt';

export function humansTxt(changes: ChangeHistory, reachable: Reachable = settings): string {
  const { site, repository, contact } = reachable;
  const changed = recordChanged(changes);
  const part = (heading: string, lines: readonly string[]) => [`/* ${heading} */`, ...lines, ''];
  return [
    ...part('THE RECORD', [settings.name, settings.description, settings.disclaimer]),
    ...part('WHO', [
      `Written by: contributors to ${settings.name}`,
      ...(repository === '' ? [] : [`Who they are: the history of ${repository}`]),
      ...(contact === '' ? [] : [`Write to: ${contact}`]),
      `Something wrong: ${site}/corrections/#report`,
    ]),
    ...part('THANKS', [
      `Those who published what the record quotes: ${site}/sources/`,
      'Made with: Astro, D3, MDX, Pagefind, Sass, sharp, TypeScript, Zod',
      'Set in: Source Sans 3 and Source Serif 4',
    ]),
    ...part('SITE', [
      ...(changed === null ? [] : [`Last change: ${formatDate(changed)}`]),
      'Language: British English',
      `Text and data: ${settings.licence.name}`,
      `As data: ${site}/data/`,
    ]),
  ].join('\n');
}
