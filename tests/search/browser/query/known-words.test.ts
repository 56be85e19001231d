// Whether the record holds a word.
import { describe, expect, it } from 'vitest';
import { knownWords } from '../../../../src/search/browser/query/known-words.ts';
import { folded, plainMarks, stem, wordsIn } from '../../../../src/search/browser/query/normalise.ts';

describe('knownWords', () => {
  const known = knownWords(
    wordsIn('The exemplars digitise e-prescribing. Crème Brûlée Ltd. £250m in 2019, doors, example.'),
  );
  it.each([
    'exemplar',
    'Exemplars',
    'digitising',
    'e-prescribing',
    'eprescribing',
    'creme',
    'crème',
    '2019',
    'dig',
    'd',
  ])('holds %s', (word) => expect(known.holds(word)).toBe(true));
  it.each(['DoH', 'Addenbrookes', 'digest', 'exampler', '2020', 'exemplary-care'])('does not hold %s', (word) =>
    expect(known.holds(word)).toBe(false),
  );
  it('lets only the last word be half typed', () => {
    expect(known.holds('exem', true)).toBe(true);
    expect(known.holds('exem', false)).toBe(false);
    expect(known.holds('door', false)).toBe(true);
    // Three letters more are an ending, four are not.
    expect(known.holds('digit', false)).toBe(true);
    expect(known.holds('digi', false)).toBe(false);
  });
  it('asks nothing of what is no word', () => expect(known.holds('?')).toBe(true));
});

it('cuts a text into the words of the index', () =>
  expect(wordsIn('Guy’s e-prescribing: £10m (Été)')).toEqual([
    'guys',
    'eprescribing',
    'e',
    'prescribing',
    '10m',
    'ete',
  ]));

it.each([
  ['Crème “Brûlée” – it’s', 'creme "brulee" - it\'s'],
  ['ÉTÉ', 'ete'],
])('%s is %s in one form', (text, expected) => expect(folded(text)).toBe(expected));

it('leaves capitals as they are where names are told by them', () =>
  expect(plainMarks('  Système “d’Été”  x ')).toBe('Systeme "d\'Ete" x'));

it.each([
  ['exemplars', 'exemplar'],
  ['digitising', 'digitis'],
  ['digitise', 'digitis'],
  ['bodies', 'body'],
  ['need', 'need'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));
