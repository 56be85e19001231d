// The sizes of letters in drawings, in units of the drawing. Drawings measure their words by them; the stylesheet has
// the same under the same names.

export const LETTERS = { small: 13, usual: 14, large: 16 } as const;

/** On the sheet that stands alone there are two more. */
export const SHEET_LETTERS = { ...LETTERS, text: 15, headline: 22 } as const;

/** The class that gives a label its size; none where the size has no name. */
export const sizeClass = (size: number): string | undefined =>
  Object.entries(LETTERS)
    .filter(([, units]) => units === size)
    .map(([name]) => `letters-${name}`)[0];
