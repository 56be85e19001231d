// Every programme says something of every expected disclosure: published, not published, not applicable or unknown,
// never nothing.
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { problemAt, type Problem } from '../problem.ts';

export function disclosed(
  { programmes, disclosures, expectedDisclosures }: Content,
  lost: Lost = () => false,
): Problem[] {
  const states = new Map(disclosures.map((entry) => [entry.id, entry]));
  return programmes.flatMap((programme) => {
    const entry = states.get(programme.id);
    if (entry === undefined) {
      if (lost('content/disclosures.yaml', programme.id)) return [];
      return [
        problemAt(
          programme.origin,
          null,
          `The programme "${programme.id}" has no entry in content/disclosures.yaml.`,
          `Add "${programme.id}:" under "programmes:" there, with a state for each of: ` +
            `${expectedDisclosures.map((expected) => expected.id).join(', ')}.`,
        ),
      ];
    }
    return expectedDisclosures.flatMap((expected) => {
      const state = entry.states[expected.id];
      if (state === undefined)
        return [
          problemAt(
            entry.origin,
            null,
            `Nothing is said of ${programme.id}'s disclosure "${expected.id}".`,
            `Add "${expected.id}: { state: unknown, note: … }", or the state that a source shows.`,
          ),
        ];
      if (state.state === 'published' && state.source === undefined)
        return [
          problemAt(
            entry.origin,
            expected.id,
            `${programme.id}'s disclosure "${expected.id}" is said to be published, but no source shows it.`,
            'Add "source:" with the id of the document, or write "state: unknown".',
          ),
        ];
      return [];
    });
  });
}
