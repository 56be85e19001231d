import { expect, test } from 'vitest';
import { publishers } from '../../../src/domain/checks/publishers.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  publishers(smallContent(change)).map(({ file, line, what, write }) => `${file}:${line} ${what} ${write}`);

test('in the small record each publisher is spelt in one way', () => expect(told(() => {})).toEqual([]));

test('one spelt in two ways would have two addresses that are one', () =>
  expect(
    told((c) => {
      entry(c.sources, 'auditor-2021-report').publisher = 'Office of the Auditor';
      entry(c.sources, 'blog-undated').publisher = 'Office of the auditor';
    }),
  ).toEqual([
    'content/sources.csv:3 The publisher is "Office of the auditor"; on line 2 it is "Office of the Auditor". ' +
      'Spell it in one way; if they are two bodies, add to one name what tells them apart.',
  ]));

test('one without a letter that an address can hold', () =>
  expect(told((c) => (entry(c.sources, 'blog-undated').publisher = '…'))).toEqual([
    'content/sources.csv:3 The publisher "…" has no letter or digit that an address can hold. ' +
      'Write its name in Latin letters.',
  ]));
