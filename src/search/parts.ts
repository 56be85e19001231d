// What the parts of a page are to search, as attributes that pages put on them: how a part is styled never matters.

/**
 * A part that search passes over: it lists what has an entry of its own, or repeats fixed words, and found there it
 * would stand in for that entry.
 */
export const NOT_SEARCHED = { 'data-pagefind-ignore': 'all' } as const;

/** The part of a page whose words are searched. */
export const SEARCHED = { 'data-pagefind-body': '' } as const;
