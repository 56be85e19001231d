import { expect, test } from 'vitest';
import { otherNames } from '../../../src/search/names/other-names.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

test('every name of a programme once, the short one first, then those of its terms', () => {
  const record = smallRecord(({ glossary }) => {
    glossary[1]!.also = ['LRP', 'the lamp'];
  });
  expect(otherNames(record, ['lantern', 'harbour-fund'])).toBe(
    'Lantern; Lantern Records Programme; LRP; Harbour Fund; The Harbour Fund; the lamp',
  );
});

test('a term that points to a programme without being its name is none of its names', () => {
  const record = smallRecord(({ glossary }) => {
    Object.assign(glossary[0]!, { programme: 'old-mill', also: ['tallied'] });
  });
  expect(otherNames(record, ['old-mill'])).toBe('Old Mill');
});
