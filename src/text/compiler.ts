// The compiler of @astrojs/mdx with the rules of this record as its plugins. Check, build and the editor's preview all
// go through it, so that they hold the same rules.
import { mdxToJs, type HastPluginList } from 'satteri';
import type { Findings } from './findings.ts';
import { allowedElements } from './rules/allowed-elements.ts';
import { boundFacts } from './rules/bound-facts.ts';
import { typedSums } from './rules/typed-sums.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { headings } from './rules/headings.ts';
import { links } from './rules/links.ts';
import { noCode } from './rules/no-code.ts';
import { paragraphs } from './rules/paragraphs.ts';
import { pictureComponent } from './rules/picture-component.ts';
import { pictures } from './rules/pictures.ts';
import { wideBoxes } from './rules/wide-boxes.ts';

/** What may stand in a text, and what the record must know of it. Links come after the headings that they lead to. */
const LOOKING: HastPluginList = [
  noCode,
  allowedElements,
  headings,
  links,
  pictures,
  hiddenCharacters,
  typedSums,
  paragraphs,
];

/** How it is printed. */
const SETTING: HastPluginList = [wideBoxes, boundFacts];

export const RULES: HastPluginList = [...LOOKING, ...SETTING];

/** As createMdxRenderer of @astrojs/markdown-satteri sets them for a file of its own. */
export const OPTIONS = {
  hastPlugins: [...RULES, pictureComponent],
  features: { gfm: true, smartPunctuation: true },
  jsxImportSource: 'astro',
  elementAttributeNameCase: 'html',
} as const;

/**
 * Has every rule look at a text, which is not printed.
 * @throws the compiler's error, "3:1: …" with line and column of the text, when it is no MDX
 */
export function inspect(source: string, findings: Findings): void {
  // No rule waits for anything, and so neither does the compiler.
  void mdxToJs(source, { ...OPTIONS, hastPlugins: LOOKING, data: { findings } });
}
