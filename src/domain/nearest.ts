// Finds the known word that a misspelt one was probably meant to be.

/**
 * The known word nearest to the one written, when it is near enough to be meant: at most a third of its letters differ.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** What to write when a name is unknown: the nearest known one, or the list. */
export function remedyForUnknown(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const list = known.length > 0 && known.length <= 30 ? ` Known: ${known.join(', ')}.` : '';
  return near === null ? `Remove it or correct its name.${list}` : `Did you mean "${near}"?${list}`;
}

/** Levenshtein's distance, given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
