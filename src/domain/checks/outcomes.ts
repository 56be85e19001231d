// What became of a promise comes later in the chain than the promise, from announced to spent, and not earlier in time.
import { KINDS } from '../../kinds/statement.ts';
import { firstDay, lastDay } from '../calendar.ts';
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function outcomes({ outcomes: pairs, statements }: Content): Problem[] {
  const rows = new Map(statements.map((row) => [row.id, row]));
  return pairs.flatMap((pair) => {
    const promise = rows.get(pair.promise);
    const outcome = rows.get(pair.outcome);
    if (promise === undefined || outcome === undefined) return [];
    const problems: Problem[] = [];
    if (KINDS.indexOf(outcome.kind) <= KINDS.indexOf(promise.kind)) {
      problems.push(
        problemAt(
          pair.origin,
          'outcome',
          `${outcome.id} (${outcome.kind}) does not come after ${promise.id} (${promise.kind}).`,
          `The chain is ${KINDS.join(' → ')}: name an outcome further along it.`,
        ),
      );
    }
    const [promised, came] = [promise.announced_on ?? promise.said_on, outcome.said_on];
    if (promised !== undefined && came !== undefined && lastDay(came) < firstDay(promised)) {
      problems.push(
        problemAt(
          pair.origin,
          'outcome',
          `${outcome.id} was said on ${came}, before ${promise.id} of ${promised}.`,
          'Name an outcome that was said later than the promise.',
        ),
      );
    }
    return problems;
  });
}
