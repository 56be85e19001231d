// Ids made from words: what a new entry is probably called in its address.
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'has',
  'in',
  'is',
  'its',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'was',
  'were',
]);

/** Lower-case words joined by hyphens; accents are dropped, and sums bound by id. */
export function slug(words: string, most = Infinity): string {
  const all = words
    .replace(/\[f-\d+\]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length === 0 || most === Infinity ? all : telling).slice(0, most).join('-');
}
