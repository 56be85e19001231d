// The text of an article as a component that a page prints, the same as @astrojs/mdx makes of a file of its own.
import * as runtime from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate, type EvaluateOptions } from 'satteri';
import { OPTIONS } from './compiler.ts';

/** Takes the components, and the facts that they print. */
export type Content = (properties: Record<string, unknown>) => unknown;

/**
 * The component of a text, which Astro prints with the renderer that @astrojs/mdx brings. Nothing of the text runs
 * before every rule has passed it.
 * @throws at the first problem: only a text that has passed the check is printed
 */
export function articleContent(source: string): Content {
  // No rule waits for anything, and so neither does the compiler.
  const text = evaluate(source, { ...OPTIONS, ...(runtime as Partial<EvaluateOptions> as EvaluateOptions) });
  const { default: Content } = text as { default: Content };
  return Object.assign(Content, { [Renderer]: 'astro:jsx', [Symbol.for('mdx-component')]: true });
}
