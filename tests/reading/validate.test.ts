import { describe, expect, test } from 'vitest';
import { validate } from '../../src/reading/validate.ts';
import { schemaOf } from '../../src/kinds/field.ts';
import { entries, optional, text } from '../../src/kinds/fields.ts';

const fields = {
  name: text('The name.'),
  history: optional(entries({ on: text('The day.'), note: text('A note.') }, 'Its history.')),
};
const kind = { fields, schema: schemaOf(fields) };
const origin = {
  file: 'f',
  line: 1,
  lines: { name: 2, history: 3, 'history.0': 4, 'history.0.on': 4, 'history.0.nota': 5 },
};
const told = (raw: unknown) =>
  validate(kind, raw, origin).problems.map(({ line, what, write }) => `${line}: ${what} ${write}`);

test('good fields are handed on', () =>
  expect(validate(kind, { name: 'x' }, origin)).toEqual({ fields: { name: 'x' }, problems: [] }));

describe('bad ones', () => {
  test('missing', () => expect(told({})).toEqual(['2: name is missing. Write the name.']));
  test('wrong', () => expect(told({ name: '' })).toEqual(['2: name is "", which cannot be used. Write the name.']));
  test('unknown, also deep inside a list, with the names known there', () => {
    expect(told({ name: 'x', history: [{ on: '2019', note: 'n', nota: 'y' }] })).toEqual([
      '5: "nota" is not a field here. Did you mean "note"? Known: on, note.',
    ]);
    expect(told({ name: 'x', nam: 'y' })).toEqual([
      '1: "nam" is not a field here. Did you mean "name"? Known: name, history.',
    ]);
  });
  test('of another shape', () => {
    expect(told({ name: ['a'] })).toEqual(['2: name is "["a"]", which cannot be used. Write the name.']);
    expect(told({ name: 'x', history: 'long' })).toEqual([
      '3: history is "long", which cannot be used. Write a list: each item on a line of its own, beginning with "- ".',
    ]);
    expect(told({ name: 'x', history: ['long'] })).toEqual([
      '4: history.0 is "long", which cannot be used. Write its fields, one on a line: "name: value".',
    ]);
  });
  test('all at once', () => expect(told({ history: [{ on: '' }], x: 1 })).toHaveLength(4));
  test('long values are cut', () =>
    expect(told({ name: 'x', history: 'y'.repeat(200) })[0]).toContain(`"${'y'.repeat(77)}…"`));
});
