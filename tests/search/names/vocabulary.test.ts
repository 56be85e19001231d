// What other names stand for, as the content says it.
import { expect, it } from 'vitest';
import { searchVocabulary } from '../../../src/search/names/vocabulary.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

it('knows other names of organisations, programmes and terms', () => {
  const { names } = searchVocabulary(
    smallRecord(({ organisations, programmes, glossary }) => {
      entry(organisations, 'idle-college').also_known_as = ['The Old Name', 'ONC'];
      Object.assign(entry(programmes, 'lantern'), {
        name: 'Lantern exchange',
        short_name: 'Lantern',
        aliases: ['Swap'],
      });
      glossary[0]!.also = ['ABC'];
    }),
  );
  expect(names).toMatchObject({
    'the old name': 'Idle College',
    onc: 'Idle College',
    swap: 'Lantern exchange',
    abc: 'Counted',
  });
  // Whatever holds all of "Lantern exchange" holds "Lantern".
  expect(names).not.toHaveProperty('lantern');
});
