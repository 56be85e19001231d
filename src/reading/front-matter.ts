// Cuts an article in two: its front matter and its text.

export interface CutArticle {
  /** The lines between the two "---"; the first of them is line 2 of the file. */
  fields: string;
  text: string;
  /** The line of the file on which the text begins. */
  firstLine: number;
}

/** The parts of an article; null when it does not begin with front matter. */
export function cutArticle(article: string): CutArticle | null {
  const found = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(article);
  if (found === null) return null;
  return { fields: found[1]!, text: article.slice(found[0].length), firstLine: found[0].split('\n').length };
}
