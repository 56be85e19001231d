// No page shows what a program says to itself, and every page says that it is unofficial.
import { expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { few, files, pages, readText } from './built-site.ts';
import { classed, elements, named, visibleText, type HtmlElement } from './html-tree.ts';

/** What a template prints when a value is missing, is no number, is no text, or when an id was never looked up. */
const SLIPS = [
  /\bundefined\b/,
  /\bNaN\b/,
  /\[object \w+\]/,
  /(?<!for example )\[f-0/,
  /\bnull\b/,
  /\bInfinity\b/,
  /\$\{/,
  /£-|£\s|£NaN|£,/,
  /\b1970-01-01\b/,
  /Invalid Date/,
  /<(?:Money|Source|Quote|Aside)\b/,
];
/**
 * Attributes that people hear, see or search; addresses are checked too, since an id that is missing shows there first.
 */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-v', 'href', 'value', 'datetime'];

const isPolicy = ({ attributes }: HtmlElement) => attributes.has('http-equiv');

test('no page shows a value that is missing or no text, nor an id or a component that was not looked up', () => {
  const found = pages.flatMap(({ address, tree }) => {
    const spoken = [...elements(tree)]
      .filter((element) => !isPolicy(element))
      .flatMap(({ name, attributes }) =>
        SPOKEN.flatMap((attribute) =>
          attributes.has(attribute) ? [`<${name} ${attribute}="${attributes.get(attribute)}">`] : [],
        ),
      );
    return [...named(tree, 'body', 'title').map(textOf), ...spoken].flatMap((text) =>
      SLIPS.filter((slip) => slip.test(text)).map((slip) => `${address}: ${around(text, slip)}`),
    );
  });
  expect(few(found)).toEqual([]);
});

test('no data file holds what a template prints for a missing value', () => {
  const found = [...files]
    .filter((file) => /\.(?:csv|json)$/.test(file) && !file.startsWith('/pagefind/'))
    .filter((file) => /\bundefined\b|\bNaN\b|\[object /.test(readText(file)));
  expect(few(found)).toEqual([]);
});

test('the foot of every page says that the record is unofficial', () => {
  const silent = pages.filter(
    ({ tree }) => !classed(tree, 'foot').some((foot) => visibleText(foot).includes(settings.disclaimer)),
  );
  expect(few(silent.map(({ address }) => address))).toEqual([]);
  expect(settings.disclaimer).toMatch(/^Unofficial\./);
});

test('no page wears the look or the name of a government site', () => {
  const worn = pages.filter(({ html }) =>
    /nhsuk-header|nhsuk-logo|frutiger|gov\.uk-(?:crown|logo)|assets\.nhs\.uk/i.test(html),
  );
  expect(few(worn.map(({ address }) => address))).toEqual([]);
});

test('no list, table, table cell, definition or link is left empty', () => {
  const empty = pages.flatMap(({ address, tree }) =>
    named(
      tree,
      'li',
      'td',
      'th',
      'dt',
      'dd',
      'caption',
      'figcaption',
      'summary',
      'a',
      'button',
      'label',
      'blockquote',
      'q',
    )
      .filter(
        (element) =>
          visibleText(element) === '' &&
          !element.attributes.has('aria-label') &&
          !isHidden(element) &&
          !named(element, 'input', 'select', 'svg', 'path').length,
      )
      .map((element) => `${address}: <${element.name} class="${element.attributes.get('class') ?? ''}">`),
  );
  const bare = pages.flatMap(({ address, tree }) =>
    named(tree, 'ul', 'ol', 'dl', 'tbody', 'select')
      .filter((element) => !element.children.some((child) => typeof child !== 'string') && !isHidden(element))
      .map((element) => `${address}: <${element.name} class="${element.attributes.get('class') ?? ''}">`),
  );
  expect(few([...empty, ...bare])).toEqual([]);
});

const isHidden = (element: HtmlElement): boolean =>
  element.attributes.has('hidden') ||
  element.name === 'template' ||
  (element.parent !== null && isHidden(element.parent));

/** All text under an element, seen or not, without scripts, styles and examples of code. */
function textOf(element: HtmlElement): string {
  if (element.name === 'script' || element.name === 'style' || element.name === 'code') return '';
  // No white space between the parts: it would tear a sum from its sign. But a mark, or a slip would hide in the word
  // after it.
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('\u0001');
}

function around(text: string, slip: RegExp): string {
  const at = text.search(slip);
  return text.slice(Math.max(0, at - 40), at + 40).replace(/[\s\u0001]+/g, ' ');
}
