// Comments that editors write to one another in the text of an article: {/* … */}. No reader sees them.

const COMMENTS = /\{(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*\}/g;
const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;

/** The text without its comments. Line ends stay, so that every line keeps its number; code is left as it is. */
export const withoutComments = (text: string): string =>
  text
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(COMMENTS, (comment) => comment.replace(/[^\n]/g, ''))))
    .join('');
