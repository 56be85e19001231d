// One form for letters and words, in what is typed and in what is indexed.

/** Without accents, in small letters: "Crème" is "creme". Typographic quotation marks and dashes become plain ones. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase();

/** The same, letters left as large as they are. */
export const plainMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ]/g, "'")
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text as the index takes them: a word with a hyphen is there whole, without it, and in its parts. */
export const wordsIn = (text: string): string[] =>
  folded(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\d£-]+/u)
    .flatMap((word) => (word.includes('-') ? [word.replace(/-/g, ''), ...word.split('-')] : [word]))
    .map((word) => word.replace(/£/g, ''))
    .filter((word) => word !== '');

/** A word without its ending, so that "exemplars" meets "exemplar" and "digitising" meets "digitise". */
export const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/ies$/, 'y').replace(/(?:ings?|ed|es|s|e)$/, '');
