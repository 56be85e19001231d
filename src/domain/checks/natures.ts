// A point that is settled says by what, and asks for nothing more.
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export const natures = ({ disagreements }: Content): Problem[] =>
  disagreements
    .filter(({ nature }) => nature === 'settled')
    .flatMap(({ id, origin, position, would_settle }) => [
      ...(position.trim() === ''
        ? [
            problemAt(
              origin,
              'position',
              `${id} is settled, but position does not say by what.`,
              'Say in position what was read that settles it; or give another nature.',
            ),
          ]
        : []),
      ...(would_settle === undefined
        ? []
        : [
            problemAt(
              origin,
              'would_settle',
              `${id} is settled, but would_settle says what would settle it.`,
              'Take would_settle out; or give another nature.',
            ),
          ]),
    ]);
