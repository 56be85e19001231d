// Lines up two sequences: what both hold in the same order is kept, and between that one side was replaced by the
// other.

export type Segment = { mark: 'kept'; items: string[] } | { mark: 'replaced'; was: string[]; now: string[] };

/**
 * Above this many comparisons the differing middle is taken as replaced whole: a page of new text needs no finer
 * answer.
 */
const MOST_COMPARISONS = 4_000_000;

/** The longest common subsequence of two sequences, as alternating segments. */
export function align(was: readonly string[], now: readonly string[]): Segment[] {
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < was.length - start &&
    end < now.length - start &&
    was[was.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;

  const segments: Segment[] = [];
  if (start > 0) segments.push({ mark: 'kept', items: was.slice(0, start) });
  segments.push(...middle(was.slice(start, was.length - end), now.slice(start, now.length - end)));
  if (end > 0) segments.push({ mark: 'kept', items: was.slice(was.length - end) });
  return segments;
}

function middle(was: readonly string[], now: readonly string[]): Segment[] {
  if (was.length === 0 && now.length === 0) return [];
  if (was.length === 0 || now.length === 0 || was.length * now.length > MOST_COMPARISONS)
    return [{ mark: 'replaced', was: [...was], now: [...now] }];
  const longest = longestFrom(was, now);
  const width = now.length + 1;
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < now.length) {
    const last = segments.at(-1);
    if (i < was.length && j < now.length && was[i] === now[j]) {
      if (last?.mark === 'kept') last.items.push(was[i]!);
      else segments.push({ mark: 'kept', items: [was[i]!] });
      i += 1;
      j += 1;
      continue;
    }
    const replaced: Segment = last?.mark === 'replaced' ? last : { mark: 'replaced', was: [], now: [] };
    if (replaced !== last) segments.push(replaced);
    if (j === now.length || (i < was.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      replaced.was.push(was[i++]!);
    else replaced.now.push(now[j++]!);
  }
  return segments;
}

/** For each pair of places the length of the longest common subsequence of what follows them. */
function longestFrom(was: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const longest = new Uint32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] = was[i] === now[j] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!);
    }
  }
  return longest;
}
