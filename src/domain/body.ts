// The body of an article as data: runs of finished HTML between the components that editors may use.

export const COMPONENTS = {
  Money: { attributes: ['id'], holds: 'nothing' },
  Source: { attributes: ['id'], holds: 'nothing' },
  Quote: { attributes: ['source'], holds: 'text' },
  Aside: { attributes: ['title'], holds: 'text' },
} as const;

export type ComponentName = keyof typeof COMPONENTS;

/** A run of HTML, or a component with its attributes and what stands inside it. */
export type BodyPiece =
  { html: string } | { component: ComponentName; attributes: Record<string, string>; children: BodyPiece[] };

/** Something in a body that the record must vouch for, with its line. */
export interface ComponentUse {
  component: ComponentName;
  attributes: Record<string, string>;
  /** The text inside it. */
  text: string;
  line: number;
}

export interface Body {
  pieces: BodyPiece[];
  components: ComponentUse[];
  /** Sums written as plain text, outside quotations. */
  bareSums: { sum: string; line: number }[];
  /** Links to addresses of this site. */
  links: { href: string; line: number }[];
  headings: { id: string; text: string }[];
  /** The text of each paragraph, for the history of changes. */
  paragraphs: string[];
}
