import { expect, test } from 'vitest';
import type { Content } from '../../src/domain/content.ts';
import { uncopied } from '../../src/domain/uncopied.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const order = (hosts: readonly string[], change?: (content: Content) => void) =>
  uncopied(smallContent(change), hosts).map(({ source }) => source.id);

test('what most rests on comes first; of two alike the older, and the undated last', () => {
  const list = uncopied(smallContent(), []);
  expect(list).toHaveLength(6);
  const named = list.map((one) => one.named);
  expect(named).toEqual([...named].sort((a, b) => b - a));
  expect(list.at(-1)).toMatchObject({ source: { id: 'unused-2018' }, named: 0, urgent: false });
  const alike = (content: Content) => {
    const unused = entry(content.sources, 'unused-2018');
    content.sources.push(
      { ...unused, id: 'a-undated', published_on: undefined },
      { ...unused, id: 'b-2018', published_on: '2018-02-03' },
      { ...unused, id: 'c-2017', published_on: '2017' },
    );
  };
  expect(order([], alike).slice(-4)).toEqual(['c-2017', 'b-2018', 'unused-2018', 'a-undated']);
});

test('a source is named by fields and by texts', () => {
  const before = uncopied(smallContent(), []).find(({ source }) => source.id === 'unused-2018')!.named;
  const named = (change: (content: Content) => void) =>
    uncopied(smallContent(change), []).find(({ source }) => source.id === 'unused-2018')!.named - before;
  expect(named((content) => content.programmes[0]!.sources.push('unused-2018'))).toBe(1);
  expect(
    named((content) =>
      content.programmes[0]!.body.components.push({
        component: 'Source',
        attributes: { id: 'unused-2018' },
        text: '',
        line: 9,
      }),
    ),
  ).toBe(1);
  expect(named((content) => (entry(content.statements, 'f-0001').source = 'unused-2018'))).toBe(1);
});

test('hosts that may close come before everything', () => expect(order(['college.example'])[0]).toBe('unused-2018'));

test('one with a copy is not listed', () =>
  expect(
    order([], ({ sources }) => (entry(sources, 'unused-2018').archived_url = 'https://archive.example/paper')),
  ).not.toContain('unused-2018'));
