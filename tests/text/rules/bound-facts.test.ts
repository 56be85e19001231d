import { expect, test } from 'vitest';
import { printed } from '../printed.ts';

test('a component is printed from the fact that it names', async () =>
  expect(
    await printed('A <Money id="f-0001" /> and <Quote source="q">some *words*, <Money id="f-0002" /></Quote>.'),
  ).toBe(
    '<p>A <money figure="figure f-0001"></money> and <quote source="source q">some <em>words</em>, ' +
      '<money figure="figure f-0002"></money></quote>.</p>',
  ));

test('each mention of a source has its own note, in the order of the text', async () =>
  expect(
    await printed(
      'a<Source id="x" /> b<Source id="y" />\n\n<Aside title="t">\n\nc<Source id="x" />\n\n</Aside>\n\nd<Source ' +
        'id="z" />',
    ),
  ).toBe(
    '<p>a<source note="note 0"/> b<source note="note 1"/></p>\n' +
      '<aside title="t"><p>c<source note="note 2"/></p></aside>\n<p>d<source note="note 3"/></p>',
  ));

test('the number of a source stands close to its sentence; other components keep their space', async () =>
  expect(
    await printed('One. <Source id="x" /> <Source id="y" /> Two *three* <Source id="z" /> and <Money id="m" />'),
  ).toBe(
    '<p>One.<source note="note 0"/><source note="note 1"/> Two <em>three</em><source note="note 2"/> and ' +
      '<money figure="figure m"></money></p>',
  ));

test('an id is an id, whatever signs are in it', async () =>
  expect(await printed(`<Money id='a"]b\\' />`)).toContain('figure="figure a&quot;]b\\"'));
