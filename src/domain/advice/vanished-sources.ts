// What rests on a source that is gone, and of which there is no copy, can no longer be followed to it.
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Advice on every source that is gone without an archived copy. */
export const vanishedSources = ({ sources }: Content): Problem[] =>
  sources
    .filter(({ state, archived_url: copy }) => state === 'gone' && copy === undefined)
    .map(({ id, origin }) =>
      problemAt(
        origin,
        'state',
        `${id} is gone, and it has no archived copy.`,
        'Look for one at the addresses that "npm run sources" prints, or rest what it says on another source.',
      ),
    );
