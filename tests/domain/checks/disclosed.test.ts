import { expect, test } from 'vitest';
import { disclosed } from '../../../src/domain/checks/disclosed.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  disclosed(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );

test('in the small record something is said of every disclosure', () => expect(told(() => {})).toEqual([]));

test('a programme with no entry', () => {
  expect(told((c) => void (c.disclosures = c.disclosures.filter(({ programme }) => programme !== 'old-mill')))).toEqual(
    [
      'programmes/old-mill.mdx:1 The programme "old-mill" has no entry in content/disclosures.yaml. Add "old-mill:" ' +
        'under "programmes:" there, with a state for each of: budget, evaluation.',
    ],
  );
});

test('a disclosure of which nothing is said', () => {
  expect(told((c) => void (c.disclosures = c.disclosures.filter(({ id }) => id !== 'lantern.evaluation')))).toEqual([
    'disclosures.yaml:14 Nothing is said of lantern\'s disclosure "evaluation". Add "evaluation: { state: unknown, ' +
      'note: … }", or the state that a source shows.',
  ]);
});

test('a disclosure said to be published that no source shows', () => {
  expect(told((c) => (entry(c.disclosures, 'harbour-fund.evaluation').state = 'published'))).toEqual([
    'disclosures.yaml:26 harbour-fund\'s disclosure "evaluation" is said to be published, but no source shows it. ' +
      'Add "source:" with the id of the document, or write "state: unknown".',
  ]);
});
