import { expect, test } from 'vitest';
import type { StatementLine } from '../../src/views/statement-line.ts';
import { statementLines } from '../../src/views/statement-line.ts';
import { idsOfGroups, statementGroups } from '../../src/views/statement-groups.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const [own] = statementLines(record, [record.statements.get('f-0004')!]);
const to = (name: string, change: Partial<StatementLine> = {}): StatementLine => ({
  ...own!,
  figure: { ...own!.figure, id: name, href: `/funding/${name}/` },
  recipient: { name, href: `/organisations/${name}/` },
  ...change,
});
const shape = (lines: StatementLine[]) =>
  statementGroups(lines).map(({ line, bodies }) =>
    bodies.length === 0 ? line.figure.id : bodies.map(({ name, statement }) => `${name} ${statement}`),
  );

test('three that differ only in the body are one line, each name with its own statement', () =>
  expect(shape([to('a'), to('b'), to('c')])).toEqual([['a /funding/a/', 'b /funding/b/', 'c /funding/c/']]));
test('all statements of the groups are told in the order in which they are read', () =>
  expect(idsOfGroups(statementGroups([to('a'), to('x', { recipient: null }), to('b'), to('c')]))).toEqual([
    'a',
    'b',
    'c',
    'x',
  ]));
test('two are two lines', () => expect(shape([to('a'), to('b')])).toEqual(['a', 'b']));
test.each<[string, Partial<StatementLine>]>([
  ['another sum', { figure: { ...own!.figure, id: 'c', amount: '£1' } }],
  ['another kind', { figure: { ...own!.figure, id: 'c', kind: 'spent' } }],
  ['another caveat', { figure: { ...own!.figure, id: 'c', caveats: ['later revised'] } }],
  ['another purpose', { covers: 'leaving Lantern' }],
  ['another period', { period: '2020-21' }],
  ['another source', { source: { ...own!.source, id: 'other' } }],
  ['no single body', { recipient: null }],
])('a line with %s stays apart', (_what, change) =>
  expect(shape([to('a'), to('b'), to('c', change), to('d')])).toEqual([
    ['a /funding/a/', 'b /funding/b/', 'd /funding/d/'],
    'c',
  ]),
);
