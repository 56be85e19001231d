// A source can still be read when its address fails: its copy stands elsewhere, and what was found at its address has
// its day.
import type { Content, Source } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';
import { copiedPage, hostOf } from '../web-archives.ts';

export const keptSources = ({ sources }: Content): Problem[] =>
  sources.flatMap((source) => [...ownAddress(source), ...copyElsewhere(source), ...dayOfCheck(source)]);

/** The address is that of the page itself; a copy that was read in its place has a field of its own. */
function ownAddress({ url, origin }: Source): Problem[] {
  const page = copiedPage(url);
  return page === null
    ? []
    : [
        problemAt(
          origin,
          'url',
          `url is the address of an archived copy of ${page}.`,
          'Write the address of the page in url, and that of the copy in archived_url.',
        ),
      ];
}

/** A copy on the host of the original goes when that goes. */
function copyElsewhere({ url, archived_url: copy, origin }: Source): Problem[] {
  return copy === undefined || hostOf(copy) !== hostOf(url)
    ? []
    : [
        problemAt(
          origin,
          'archived_url',
          `archived_url stands on ${hostOf(url)}, as url does: when one of them goes, both do.`,
          'Write the address of a copy at a public web archive; "npm run sources" prints where to look for one.',
        ),
      ];
}

function dayOfCheck({ state, checked_on: day, origin }: Source): Problem[] {
  if (state !== undefined && day === undefined)
    return [
      problemAt(
        origin,
        'state',
        `state is "${state}", and checked_on does not say on which day.`,
        'Write into checked_on the day on which the address was opened.',
      ),
    ];
  if (state === undefined && day !== undefined)
    return [
      problemAt(
        origin,
        'checked_on',
        `checked_on is ${day}, and state does not say what was found.`,
        'Write into state what was at the address: live, moved or gone.',
      ),
    ];
  return [];
}
