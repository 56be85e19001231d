// Every programme says something of every expected disclosure: published, not published, not applicable or unknown,
// never nothing.
import type { Content, Programme } from '../content.ts';
import type { Lost } from '../lost.ts';
import { problemAt, type Problem } from '../problem.ts';

export function disclosed(content: Content, lost: Lost = () => false): Problem[] {
  const stated = Map.groupBy(content.disclosures, ({ programme }) => programme);
  return [...content.programmes.flatMap(unsaid), ...content.disclosures.flatMap(unshown)];

  function unsaid(programme: Programme): Problem[] {
    const states = stated.get(programme.id);
    if (lost('content/disclosures.yaml', programme.id)) return [];
    const missing = content.expectedDisclosures.filter(
      ({ id }) => states?.some(({ disclosure }) => disclosure === id) !== true,
    );
    if (states === undefined)
      return [
        problemAt(
          programme.origin,
          null,
          `The programme "${programme.id}" has no entry in content/disclosures.yaml.`,
          `Add "${programme.id}:" under "programmes:" there, with a state for each of: ` +
            `${content.expectedDisclosures.map(({ id }) => id).join(', ')}.`,
        ),
      ];
    return missing.map(({ id }) =>
      problemAt(
        states[0]!.origin,
        null,
        `Nothing is said of ${programme.id}'s disclosure "${id}".`,
        `Add "${id}: { state: unknown, note: … }", or the state that a source shows.`,
      ),
    );
  }
}

const unshown = ({ programme, disclosure, state, source, origin }: Content['disclosures'][number]): Problem[] =>
  state === 'published' && source === undefined
    ? [
        problemAt(
          origin,
          null,
          `${programme}'s disclosure "${disclosure}" is said to be published, but no source shows it.`,
          'Add "source:" with the id of the document, or write "state: unknown".',
        ),
      ]
    : [];
