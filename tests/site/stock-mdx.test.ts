// What an author knows of MDX holds here: stock @astrojs/mdx prints every article byte for byte as our pages do.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newsAddress, pageAddress, programmeAddress } from '../../src/domain/addresses.ts';
import { changedFolder, replacing } from '../fixtures/changed-folder.ts';
import { few, pageAt } from './built-site.ts';
import { record } from './built-record.ts';
import { printedBothWays } from './stock-mdx.ts';

/** The text of the article on its page: what comes before the first part of the page that is not written by editors. */
const textOn = (address: string) =>
  /<div class="prose">([\s\S]*?)(?:<h2 id="(?:aims|outcome)">|<\/div>)/.exec(pageAt(address).html)?.[1]?.trim();

test('every article of the record, on its page', async () => {
  const { stock, ours } = await printedBothWays('record', resolve('content'), process.env.BUILD_AT!);
  const { programmes, news, pages } = record.content;
  const articles = [
    ...programmes.map((entry) => ({ entry, address: programmeAddress(entry.id) })),
    ...news.map((entry) => ({ entry, address: newsAddress(entry) })),
    ...pages.map((entry) => ({ entry, address: pageAddress(entry.id) })),
  ].map(({ entry, address }) => ({ address, place: entry.origin.file.replace(/^content\/|\.mdx$/g, '') }));
  expect([...stock.keys()].sort()).toEqual(articles.map(({ place }) => place).sort());
  expect(articles.length).toBeGreaterThan(100);
  expect(few(articles.flatMap(({ place }) => (stock.get(place) === ours.get(place) ? [] : [place])))).toEqual([]);
  expect(
    few(articles.flatMap(({ place, address }) => (stock.get(place)!.trim() === textOn(address) ? [] : [address]))),
  ).toEqual([]);
});

const RICH = `Words in *one*, **two** and ~~three~~ ways, \`code\`, "quotation marks", it's -- and so on ...
A line break\\
and another.<br/>H<sub>2</sub>O, the 2<sup>nd</sup>, <abbr title="Local Record">LR</abbr> & \\{braces\\} 1 \\< 2.
{/* nobody sees this */}

{/* Nor
this. */}

## What it cost

The Gazette reported <Money id="f-0001" />. <Source id="gazette-2019-07-01-lantern" />
<Source id="auditor-2021-report" />
In its words, <Quote source="gazette-2019-07-01-lantern">£250 million for **Lantern**</Quote>.
<Source id="gazette-2019-07-01-lantern" />

| What | Sum | Where |
| :--- | ---: | :---: |
| *All* | <Money id="f-0001" /> | [here](/programmes/lantern/) |
| Cut to | <Money id="f-0006" /> <Source id="auditor-2021-report" /> | \`x\` |

### 💊

<Aside title="Take care">

The [fund](/programmes/harbour-fund/) is another matter. <Source id="auditor-2021-report" />

- one
  1. two
  2. three

</Aside>

<details>
<summary>More, <Money id="f-0006" /></summary>

## Folded away

> Set apart, with <Quote source="gazette-2019-07-01-lantern">£250 million for Lantern</Quote>.

</details>

![A "lamp" & its light](../pictures/lamp.png "By night")

Beside the text ![the same](../pictures/lamp.png) and ![another](../pictures/a-lamp-2.webp).

\`\`\`js
const braces = { a: '<b>' };
\`\`\`

A note.[^1] See [above](#what-it-cost), [write](mailto:a@record.example) and https://record.example/?a=1&b=2.

---

[^1]: Below, with <Money id="f-0001" />.
`;

const picture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

test('an invented article with everything in it that may be written', async () => {
  using folder = changedFolder({
    'programmes/old-mill.mdx': replacing('Nothing more is known of it.', RICH),
    'pictures/lamp.png': picture('lamp.png'),
    'pictures/a-lamp-2.webp': picture('lamp.webp'),
  });
  const { stock, ours } = await printedBothWays('invented', folder.path, '2026-01-01T00:00:00Z');
  expect(ours).toEqual(stock);
  const html = ours.get('programmes/old-mill')!;
  expect(html).toContain('<details><summary>More, ');
  expect(html).toContain('alt="A “lamp” &amp; its light" title="By night" loading="lazy" decoding="async" width="64"');
  expect(html).toContain('popovertarget="source-2"');
  expect(html).not.toMatch(/obody sees|Nor\b/);
});
