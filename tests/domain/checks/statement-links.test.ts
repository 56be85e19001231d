import { expect, test } from 'vitest';
import { statementLinks } from '../../../src/domain/checks/statement-links.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  statementLinks(smallContent(change)).map(({ line, what, write }) => `${line}: ${what} ${write}`);

test('in the small record statements link consistently', () => expect(told(() => {})).toEqual([]));

test('a disagreement that goes one way only', () => {
  expect(told((c) => (entry(c.statements, 'f-0002').disagrees_with = undefined))).toEqual([
    '2: f-0001 disagrees with f-0002, but f-0002 does not disagree with f-0001. Add f-0001 to disagrees_with of ' +
      'f-0002 (line 4), or remove it here.',
  ]);
});

test.each([
  ['restates', 'f-0003'],
  ['part_of', 'f-0003'],
  ['revises', 'f-0003'],
] as const)('a statement that names itself in %s', (field, id) => {
  expect(told((c) => (entry(c.statements, id)[field] = id))).toEqual([
    `5: f-0003 names itself in ${field}. Name another statement, or leave the cell empty.`,
  ]);
});

test('a statement that disagrees with itself', () => {
  expect(told((c) => (entry(c.statements, 'f-0003').disagrees_with = ['f-0003']))).toEqual([
    '5: f-0003 names itself in disagrees_with. Name another statement, or leave the cell empty.',
  ]);
});

test.each(['part_of', 'revises'] as const)(
  '%s that goes round in a circle, told at each of its statements',
  (field) => {
    const circle = told((c) => {
      for (const row of c.statements) row[field] = undefined;
      entry(c.statements, 'f-0001')[field] = 'f-0002';
      entry(c.statements, 'f-0002')[field] = 'f-0003';
      entry(c.statements, 'f-0003')[field] = 'f-0001';
      entry(c.statements, 'f-0004')[field] = 'f-0001';
    });
    const remedy = 'Empty one of these cells: a whole is not a part of its own part.';
    expect(circle).toEqual([
      `2: ${field} goes round in a circle: f-0001 → f-0002 → f-0003 → f-0001. ${remedy}`,
      `4: ${field} goes round in a circle: f-0002 → f-0003 → f-0001 → f-0002. ${remedy}`,
      `5: ${field} goes round in a circle: f-0003 → f-0001 → f-0002 → f-0003. ${remedy}`,
    ]);
  },
);

test('a restatement of a restatement', () => {
  expect(told((c) => (entry(c.statements, 'f-0002').restates = 'f-0003'))).toEqual([
    '4: f-0002 restates f-0003, which itself restates f-0001. Write f-0001: the statement that came first.',
  ]);
});

test('links to statements that are not there are left to the rule of references', () => {
  expect(
    told((c) =>
      Object.assign(entry(c.statements, 'f-0002'), {
        restates: 'zzz',
        part_of: 'zzz',
        revises: 'zzz',
        disagrees_with: ['f-0001', 'zzz'],
      }),
    ),
  ).toEqual([]);
});
