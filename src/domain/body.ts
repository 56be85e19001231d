// What the record knows of the text of an article: what it names, says and leads to. How it is printed is the business
// of src/text.

/** The ids of headings in a text begin with it, and no other id of a page does: so neither can take the other's. */
export const HEADING_PREFIX = 'text-';

/** The components that name facts of the record, which must vouch for them. */
export type ComponentName = 'Money' | 'Source' | 'Quote' | 'Aside';

/** A component in a body, with its line. */
export interface ComponentUse {
  component: ComponentName;
  attributes: Record<string, string>;
  /** The text inside it. */
  text: string;
  line: number;
}

export interface Body {
  /** In the order of the text. */
  components: ComponentUse[];
  /** Sums written as plain text, outside quotations. */
  bareSums: { sum: string; line: number }[];
  /** Links to addresses of this site. */
  links: { href: string; line: number }[];
  /** Pictures, by their files: "content/pictures/lantern.png". */
  pictures: { file: string; line: number }[];
  headings: { id: string; text: string }[];
  /** How many there are. Their words stand in no store: a page prints them from the file. */
  paragraphs: number;
}
