// A plugin for Stryker that leaves out all but a sample of the code: of every so many statements at the top of a file
// (mostly functions), one. The choice hangs on where a statement stands, so the same code gives the same sample.

/** What is used of a place in Babel's tree. */
interface Place {
  node: { loc?: { start: { line: number; column: number }; end: { line: number } } | null };
  parent?: { type: string } | null;
}

/** FNV-1a, with its high bits mixed into the low ones: spreads places over the numbers evenly. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 8;
}

/** Whether a statement is in the sample of one in `every`. */
export function inSample({ node }: Place, every: number): boolean {
  const { start, end } = node.loc ?? { start: { line: 0, column: 0 }, end: { line: 0 } };
  return spread(`${start.line}:${start.column}-${end.line}`) % every === 0;
}

/** What Stryker looks for in a plugin; `npm run mutate` says by MUTATE_EVERY how large the sample is. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sample',
    value: {
      shouldIgnore: (place: Place) =>
        place.parent?.type === 'Program' && !inSample(place, Number(process.env['MUTATE_EVERY'] ?? 1))
          ? 'not in the sample'
          : undefined,
    },
  },
];
