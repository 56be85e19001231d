// Every programme with statements of money either has a counted one or says why no total can be given.
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { problemAt, type Problem } from '../problem.ts';

export function totalOrReason({ programmes, statements }: Content, lost: Lost = () => false): Problem[] {
  if (lost('content/funding/statements.csv', '*')) return [];
  return programmes.flatMap((programme) => {
    const rows = statements.filter((row) => row.programme === programme.id);
    const counted = rows.some((row) => row.counted === 'yes');
    if (counted && programme.no_total !== undefined) {
      return [
        problemAt(
          programme.origin,
          'no_total',
          `no_total says that no total can be given, but statements of ${programme.id} are counted.`,
          'Remove no_total, or write "no" in counted of those statements.',
        ),
      ];
    }
    if (rows.length > 0 && !counted && programme.no_total === undefined) {
      return [
        problemAt(
          programme.origin,
          null,
          `${programme.id} has ${rows.length} statements of money and none is counted.`,
          'Mark in content/funding/statements.csv which statement the record leads with, or write no_total: "…" ' +
            'here to say why no total can be given.',
        ),
      ];
    }
    if (rows.length === 0 && programme.no_total !== undefined) {
      return [
        problemAt(
          programme.origin,
          'no_total',
          `no_total is given, but ${programme.id} has no statement of money.`,
          'Remove it: the page says itself that no sum was found.',
        ),
      ];
    }
    return [];
  });
}
