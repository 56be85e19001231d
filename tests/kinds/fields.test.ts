import { describe, expect, test } from 'vitest';
import { type Field } from '../../src/kinds/field.ts';
import {
  id,
  ids,
  oneOf,
  optional,
  partialDate,
  pounds,
  quotation,
  registerCode,
  text,
  texts,
  webAddress,
  wordCount,
  yesNo,
} from '../../src/kinds/fields.ts';

const remedies = ({ schema }: Field, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

/** A kind of field, what it takes, what it refuses, and what an editor is told then. */
const kinds: [name: string, field: Field, good: unknown[], bad: unknown[], remedy: string][] = [
  ['text', text('The name.'), ['x', '£'], ['', undefined, 5, ['x']], 'Write the name.'],
  ['one of a list', oneOf(['a', 'b'], 'One.'), ['a', 'b'], ['c', 'A', '', undefined], 'Write one of: a, b.'],
  ['yes or no', yesNo('Whether.'), ['yes', 'no'], ['true', 'Yes', 'y', '', undefined], 'Write one of: yes, no.'],
  [
    'an id',
    id('The id.'),
    ['a', 'nhs-app', 'f-0038', '5g'],
    ['NHS', 'a--b', '-a', 'a-', 'a b', 'a_b', 'café', '', undefined],
    'Write lower-case letters, digits and single hyphens only, for example "nhs-app" or "f-0038".',
  ],
  [
    'a date',
    partialDate('When.'),
    ['2019', '2019-07', '2019-07-01'],
    ['2019-7', '01/07/2019', '1 July 2019', '2019-07-01T00:00', '19', '', undefined],
    'Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.',
  ],
  [
    'pounds',
    pounds('The amount.'),
    ['0', '250000000', '12.5', '12.50'],
    ['£5', '5m', '250,000', '-5', '1.234', '2.5E+08', '.5', '5.', '', '12345678901234', undefined],
    'Write pounds in digits only, without "£", commas or "m", for example 250000000.',
  ],
  [
    'a web address',
    webAddress('Where.'),
    ['https://a.example/x?y#z', 'http://a.example'],
    ['a.example', 'ftp://a.example', 'https://a b', 'javascript:alert(1)', ' https://a.example', '', undefined],
    'Write the whole address, beginning with https:// or http://.',
  ],
  [
    'the code of a register',
    registerCode(/^[A-Z]\d{2}$/, 'The code.', 'a letter and two digits'),
    ['X01'],
    ['x01', 'X1', 'X012', ' X01', '', undefined],
    'Write it as the register does: a letter and two digits.',
  ],
  [
    'a quotation',
    quotation('Words.'),
    ['one', Array(25).fill('word').join(' '), `${Array(25).fill('word').join(' ')} […]`],
    ['', Array(26).fill('word').join(' '), undefined],
    "Quote at most 25 words, in the source's own words; mark what you leave out with […].",
  ],
];

describe.each(kinds)('%s', (_name, field, good, bad, remedy) => {
  test.each(good)('takes %j', (value) => expect(remedies(field, value)).toEqual([]));
  test.each(bad)('refuses %j', (value) => expect(remedies(field, value)).toEqual([remedy]));
  test('says what it is', () =>
    expect([field.description, field.schema.description]).toEqual([expect.stringMatching(/\.$/), field.description]));
  test('says what to write', () => expect(field.remedy).toBe(remedy));
});

test('a list of ids, each of them checked', () => {
  expect(remedies(ids('Them.'), ['a', 'b-c'])).toEqual([]);
  expect(remedies(ids('Them.'), ['a', 'B', ''])).toHaveLength(2);
  expect(remedies(ids('Them.'), 'a')).toEqual(['Write a list of ids (in a CSV cell separated by ";" without spaces).']);
});

test('words are counted without the mark of an omission', () => expect(wordCount('one […] two\nthree  four ')).toBe(4));

test('an item of a list holds no ";", which stands between items in data files', () => {
  const { schema } = texts('Another name.', 'Other names.');
  expect(schema.safeParse(['a', 'b']).success).toBe(true);
  expect(schema.safeParse(['a; b']).error!.issues.map(({ message }) => message)).toEqual([
    'Write each as an item of its own, without ";", which stands between them in data files.',
  ]);
});

test('a field that may be left out says what it means that it is', () => {
  expect(optional(text('What it is.')).missing).toBe('No source read for this record says.');
  expect(optional(ids('The ids.')).missing).toBe('None is on record.');
  expect(optional(text('A note.', { missing: 'There is nothing to add.' })).missing).toBe('There is nothing to add.');
});
