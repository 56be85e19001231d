// Statements that restate, belong to, revise or contradict one another do so consistently.
import type { Content, Statement } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function statementLinks({ statements }: Content): Problem[] {
  const rows = new Map(statements.map((row) => [row.id, row]));
  return statements.flatMap((row) => [
    ...mutual(row, rows),
    ...notItself(row),
    ...endsSomewhere(row, rows, 'part_of'),
    ...endsSomewhere(row, rows, 'revises'),
    ...restatesAnOriginal(row, rows),
  ]);
}

function mutual(row: Statement, rows: ReadonlyMap<string, Statement>): Problem[] {
  return (row.disagrees_with ?? [])
    .map((id) => rows.get(id))
    .filter((other) => other !== undefined && !(other.disagrees_with ?? []).includes(row.id))
    .map((other) =>
      problemAt(
        row.origin,
        'disagrees_with',
        `${row.id} disagrees with ${other!.id}, but ${other!.id} does not disagree with ${row.id}.`,
        `Add ${row.id} to disagrees_with of ${other!.id} (line ${other!.origin.line}), or remove it here.`,
      ),
    );
}

function notItself(row: Statement): Problem[] {
  const fields = ['restates', 'part_of', 'revises'] as const;
  const own = [
    ...fields.filter((field) => row[field] === row.id),
    ...((row.disagrees_with ?? []).includes(row.id) ? ['disagrees_with'] : []),
  ];
  return own.map((field) =>
    problemAt(
      row.origin,
      field,
      `${row.id} names itself in ${field}.`,
      'Name another statement, or leave the cell empty.',
    ),
  );
}

function endsSomewhere(row: Statement, rows: ReadonlyMap<string, Statement>, field: 'part_of' | 'revises'): Problem[] {
  const seen = new Set([row.id]);
  for (let next = row[field]; next !== undefined && next !== row.id; next = rows.get(next)?.[field]) {
    if (seen.has(next)) return [];
    seen.add(next);
    if (rows.get(next)?.[field] === row.id)
      return [
        problemAt(
          row.origin,
          field,
          `${field} goes round in a circle: ${[...seen, row.id].join(' → ')}.`,
          'Empty one of these cells: a whole is not a part of its own part.',
        ),
      ];
  }
  return [];
}

function restatesAnOriginal(row: Statement, rows: ReadonlyMap<string, Statement>): Problem[] {
  const original = row.restates === undefined || row.restates === row.id ? undefined : rows.get(row.restates);
  if (original?.restates === undefined) return [];
  return [
    problemAt(
      row.origin,
      'restates',
      `${row.id} restates ${original.id}, which itself restates ${original.restates}.`,
      `Write ${original.restates}: the statement that came first.`,
    ),
  ];
}
