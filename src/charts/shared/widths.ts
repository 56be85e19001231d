// How wide drawings are, in their own units: on a phone, beside text, and on a page of its own.

export const WIDTHS = { narrow: 340, wide: 720, full: 1180 } as const;
