import { describe, expect, test } from 'vitest';
import { align } from '../../src/domain/alignment.ts';
import { changedWords } from '../../src/domain/changed-words.ts';
import { factChanges, sameVersion, type EntryVersion, type Fact } from '../../src/domain/changes.ts';

const version = (facts: Record<string, Fact>, text: string[] = [], id = 'x'): EntryVersion => ({
  collection: 'programmes',
  id,
  facts,
  text,
});
const changes = (was: Record<string, Fact>, now: Record<string, Fact>) => factChanges(version(was), version(now));

describe('the facts that differ', () => {
  test('values that changed, came or went', () => {
    expect(changes({ a: '1', b: '2' }, { a: '3', c: '4' })).toEqual([
      { kind: 'value', field: 'a', before: '1', after: '3' },
      { kind: 'value', field: 'c', before: null, after: '4' },
      { kind: 'value', field: 'b', before: '2', after: null },
    ]);
  });
  test('fields inside fields by their path', () =>
    expect(changes({ a: { b: '1' } }, { a: { b: '2' } })).toEqual([
      { kind: 'value', field: 'a.b', before: '1', after: '2' },
    ]));
  test('items of lists, also where there was no list or is none', () => {
    expect(changes({ s: ['a', 'b'] }, { s: ['b', 'c'] })).toEqual([
      { kind: 'list', field: 's', added: ['c'], removed: ['a'], changed: [], reordered: false },
    ]);
    expect(changes({}, { s: ['a'] })).toEqual([
      { kind: 'list', field: 's', added: ['a'], removed: [], changed: [], reordered: false },
    ]);
    expect(changes({ s: ['a', 'a'] }, { s: ['a'] })).toMatchObject([{ removed: ['a'] }]);
    expect(changes({ s: ['a', 'b'] }, { s: ['b', 'a'] })).toMatchObject([{ added: [], removed: [], reordered: true }]);
  });
  test('an item with fields is the same item while one of them stays', () => {
    const [was, now, other] = [
      { says: 'one', source: 's' },
      { says: 'two', source: 's' },
      { says: 'three', source: 't' },
    ];
    expect(changes({ list: [was] }, { list: [now, other] })).toEqual([
      { kind: 'list', field: 'list', added: [other], removed: [], changed: [[was, now]], reordered: false },
    ]);
  });
  test('blocks of the text', () => {
    expect(factChanges(version({}, ['a', 'b', 'c', 'd']), version({}, ['a', 'B', 'c', 'd', 'e']))).toEqual([
      { kind: 'text', changed: [['b', 'B']], added: ['e'], removed: [] },
    ]);
  });
  test('as many blocks put in as taken out, in different places', () =>
    expect(factChanges(version({}, ['a', 'b', 'c']), version({}, ['b', 'c', 'd']))).toEqual([
      { kind: 'text', changed: [], added: ['d'], removed: ['a'] },
    ]));
  test('the id, when a file was renamed', () =>
    expect(factChanges(version({}, [], 'x'), version({}, [], 'y'))).toEqual([{ kind: 'id', before: 'x', after: 'y' }]));
  test('nothing, when it is only written otherwise', () =>
    expect(sameVersion(version({ a: '1', b: ['2'] }), version({ b: ['2'], a: '1' }))).toBe(true));
});

describe('marked words', () => {
  const marked = (was: string, now: string) =>
    changedWords(was, now)
      .map(({ mark, text }) => ({ kept: text, was: `[-${text}]`, now: `[+${text}]` })[mark])
      .join(' ');
  test('a word put in, taken out or replaced', () => {
    expect(marked('one two three', 'one two and three')).toBe('one two [+and] three');
    expect(marked('one two three', 'one three')).toBe('one [-two] three');
    expect(marked('one two three', 'one 2 three')).toBe('one [-two] [+2] three');
  });
  test('a short word between two changes belongs to them', () =>
    expect(marked('alpha the beta end', 'gamma the delta end')).toBe('[-alpha the beta] [+gamma the delta] end'));
  test('long stretches that stayed are shortened', () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    expect(marked(`${long} old`, `${long} new`)).toBe('… w32 w33 w34 w35 w36 w37 w38 w39 [-old] [+new]');
  });
  test('what is kept and put in gives the later text, what is kept and taken out the earlier', () => {
    const [was, now] = ['a b c d e f g h', 'b c x e f h i a'].map((text) => text.split(' '));
    const segments = align(was!, now!);
    expect(segments.flatMap((segment) => (segment.mark === 'kept' ? segment.items : segment.was))).toEqual(was);
    expect(segments.flatMap((segment) => (segment.mark === 'kept' ? segment.items : segment.now))).toEqual(now);
  });
  test('two long texts with nothing in common are compared without much ado', () => {
    const words = (letter: string) => Array.from({ length: 5000 }, (_, index) => `${letter}${index}`);
    expect(align(words('a'), words('b'))).toHaveLength(1);
  });
});
