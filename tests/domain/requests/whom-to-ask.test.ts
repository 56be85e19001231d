import { expect, test } from 'vitest';
import type { Content, Organisation } from '../../../src/domain/content.ts';
import { linkRecord } from '../../../src/domain/record.ts';
import { whomToAsk } from '../../../src/domain/requests/whom-to-ask.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const follows = (content: Content, from: string, to: string, fields: Partial<Organisation> = {}) =>
  Object.assign(entry(content.organisations, from), {
    successor: to,
    successor_source: 'auditor-2021-report',
    ...fields,
  });

/** "north-trust for weft-limited, north-trust; weft-limited → north-trust". */
const asked = (lead_bodies: string[] | undefined, change: (content: Content) => void = () => {}) =>
  whomToAsk(linkRecord(smallContent(change)), { lead_bodies }).map(
    ({ body, led, successions }) =>
      `${body.id} for ${led.map(({ id }) => id).join(', ')}` +
      successions.map(({ from, to, source }) => `; ${from.id} → ${to.id} (${source.id})`).join(''),
  );

test('a programme without a lead body has nobody to ask', () => {
  expect(asked(undefined)).toEqual([]);
  expect(asked([])).toEqual([]);
});

test('who led it is asked, in the order of the record', () =>
  expect(asked(['north-trust', 'ministry-of-riverland'])).toEqual([
    'north-trust for north-trust',
    'ministry-of-riverland for ministry-of-riverland',
  ]));

test('who took over is asked, step by step, each step with its source', () =>
  expect(
    asked(['weft-limited'], (content) => {
      follows(content, 'weft-limited', 'north-trust');
      follows(content, 'north-trust', 'ministry-of-riverland', { successor_source: 'ministry-lantern-plan' });
    }),
  ).toEqual([
    'ministry-of-riverland for weft-limited; weft-limited → north-trust (auditor-2021-report); north-trust → ' +
      'ministry-of-riverland (ministry-lantern-plan)',
  ]));

test('a body that led and followed another that led is asked once, and a step is told once', () =>
  expect(
    asked(['weft-limited', 'idle-college', 'north-trust'], (content) => {
      follows(content, 'weft-limited', 'idle-college');
      follows(content, 'idle-college', 'north-trust');
    }),
  ).toEqual([
    'north-trust for weft-limited, idle-college, north-trust; weft-limited → idle-college (auditor-2021-report); ' +
      'idle-college → north-trust (auditor-2021-report)',
  ]));

test('a successor that no source shows is not followed', () =>
  expect(
    asked(['weft-limited'], (content) =>
      follows(content, 'weft-limited', 'north-trust', { successor_source: undefined }),
    ),
  ).toEqual(['weft-limited for weft-limited']));
