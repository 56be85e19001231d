import { expect, test } from 'vitest';
import { inline, plainText } from '../../src/views/inline.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();

test('a short text is words and bound figures', () => {
  expect(inline(record, 'Cut to [f-0006] at last')).toEqual([
    { text: 'Cut to ' },
    { figure: expect.objectContaining({ id: 'f-0006', amount: '£200 million' }) },
    { text: ' at last' },
  ]);
});

test('in plain words each sum keeps its basis, and a sentence its capital', () => {
  expect(plainText(record, '[f-0008] for each')).toBe('Up to £100,000 for each');
  expect(plainText(record, 'From [f-0002] to [f-0001]')).toBe('From about £240 million to £250 million');
  expect(plainText(record, '')).toBe('');
});
