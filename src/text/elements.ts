// What an editor may write as a tag in the text of an article: the four components of the record and six elements of
// HTML that Markdown has no sign for.
import type { ComponentName } from '../domain/body.ts';

interface Allowed {
  /** All of them are needed. */
  attributes: readonly string[];
  holds: 'nothing' | 'text';
  /** Stands by itself between paragraphs, never in the middle of a sentence. */
  block?: true;
}

const COMPONENTS: Readonly<Record<ComponentName, Allowed>> = {
  Money: { attributes: ['id'], holds: 'nothing' },
  Source: { attributes: ['id'], holds: 'nothing' },
  Quote: { attributes: ['source'], holds: 'text' },
  Aside: { attributes: ['title'], holds: 'text', block: true },
};

const HTML: Readonly<Record<string, Allowed>> = {
  details: { attributes: [], holds: 'text', block: true },
  summary: { attributes: [], holds: 'text' },
  sub: { attributes: [], holds: 'text' },
  sup: { attributes: [], holds: 'text' },
  br: { attributes: [], holds: 'nothing' },
  abbr: { attributes: ['title'], holds: 'text' },
};

export const ELEMENTS: ReadonlyMap<string, Allowed> = new Map(Object.entries({ ...COMPONENTS, ...HTML }));

export const isComponent = (name: string): name is ComponentName => name in COMPONENTS;
