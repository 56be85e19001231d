import { describe, expect, test } from 'vitest';
import { printed } from '../printed.ts';
import { told } from '../told.ts';

describe('elements of HTML that Markdown has no sign for', () => {
  test.each([
    ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
    ['the 2<sup>nd</sup>', '<p>the 2<sup>nd</sup></p>'],
    ['one<br/>two', '<p>one<br/>two</p>'],
    ['<abbr title="National Health Service">NHS</abbr>', '<abbr title="National Health Service">NHS</abbr>'],
    [
      '<details>\n<summary>More</summary>\n\nText with *stress*.\n\n</details>',
      '<details><summary>More</summary><p>Text with <em>stress</em>.</p></details>',
    ],
    ['<details>\n{/* a */}\n\n<summary>More</summary>\n\nText.\n\n</details>', /<summary>More<\/summary>\s*<p>Text/],
  ])('%j', async (source, html) => {
    expect(told(source)).toEqual([]);
    expect(await printed(source)).toEqual(typeof html === 'string' ? html : expect.stringMatching(html));
  });

  test.each([
    ['an attribute', '<sub class="x">2</sub>', '10: <sub> has no attribute "class". Remove it or correct its name.'],
    ['a style', '<sup style="color:red">2</sup>', '10: <sup> has no attribute "style". Remove it or correct its name.'],
    [
      'a handler of events',
      '<abbr title="x" onclick="x()">X</abbr>',
      '10: <abbr> has no attribute "onclick". Remove it or correct its name. Known: title.',
    ],
    [
      'an attribute without a value',
      '<details open>\n<summary>M</summary>\n\nText.\n\n</details>',
      '10: <details> holds an attribute that is not plain text. Write <details>…</details>.',
    ],
    [
      'an attribute that is code',
      '<abbr title={1}>X</abbr>',
      '10: <abbr> holds an attribute that is not plain text. Write <abbr title="…" /> with quotation marks.',
      '10: <abbr> has no title. Write <abbr title="…">…</abbr>.',
    ],
    ['no title', '<abbr>X</abbr>', '10: <abbr> has no title. Write <abbr title="…">…</abbr>.'],
    ['text in a line break', '<br>x</br>', '10: <br> holds text. Write <br /> and nothing inside it.'],
    ['nothing inside', 'a<sub></sub>', '10: <sub> is empty. Write the text between its two tags.'],
    [
      'a fold without its summary',
      '<details>\n\nText.\n\n</details>',
      '10: <details> does not begin with a <summary>. Write <details>, on the next line <summary>what is folded ' +
        'away</summary>, an empty line, and the text.',
    ],
    [
      'a summary that comes second',
      '<details>\n\nText.\n\n<summary>M</summary>\n\n</details>',
      '10: <details> does not begin with a <summary>. Write <details>, on the next line <summary>what is folded ' +
        'away</summary>, an empty line, and the text.',
    ],
    [
      'a summary by itself',
      'Text.\n\n<summary>M</summary>',
      '12: <summary> stands outside <details>. Put it on the line after <details>, or remove it.',
    ],
    [
      'a fold inside a sentence',
      'Text <details><summary>M</summary>more</details>',
      '10: <details> stands in the middle of a paragraph. Put an empty line before it and after it.',
    ],
    [
      'an aside inside a sentence',
      'Text <Aside title="x">more</Aside>',
      '10: <Aside> stands in the middle of a paragraph. Put an empty line before it and after it.',
    ],
  ])('%s', (_what, source, ...expected) => expect(told(source)).toEqual(expected));

  test.each(['style', 'iframe', 'img', 'svg', 'form', 'a', 'div', 'Fragment', 'Money.x'])(
    '<%s> is not among them',
    (name) =>
      expect(told(`Text.\n\n<${name}>x</${name}>`)).toEqual([
        expect.stringContaining(`12: <${name}> is not a component that can be used here.`),
      ]),
  );
});
