// Statements that differ only in whom they are for, as one line with the names inside.
import type { StatementLine } from './statement-line.ts';

/** One line of a table, or several that say the same of different bodies; the first stands for all. */
export interface StatementGroup {
  line: StatementLine;
  /** The bodies, each with its own statement; empty where the line stands alone. */
  bodies: { id: string; name: string; statement: string }[];
}

/**
 * Lines with one sum, kind, purpose, period, source and the same caveats, each to one body, put together where there
 * are at least three; all others as they are, in their order.
 */
export function statementGroups(lines: readonly StatementLine[]): StatementGroup[] {
  const groups = [...Map.groupBy(lines, sameness).values()];
  return groups.flatMap((group) =>
    group.length < LEAST
      ? group.map(alone)
      : [
          {
            line: group[0]!,
            bodies: group.map(({ recipient, figure }) => ({
              id: figure.id,
              name: recipient!.name,
              statement: figure.href,
            })),
          },
        ],
  );
}

/** The ids of all statements of the groups, in the order in which they are read. */
export const idsOfGroups = (groups: readonly StatementGroup[]): string[] =>
  groups.flatMap(({ line, bodies }) => (bodies.length === 0 ? [line.figure.id] : bodies.map(({ id }) => id)));

const alone = (line: StatementLine): StatementGroup => ({ line, bodies: [] });

/** Two lines are read as fast as a line with two names. */
const LEAST = 3;

const sameness = ({ figure, recipient, covers, period, programme, source }: StatementLine): string =>
  recipient === null
    ? figure.id
    : JSON.stringify([figure.amount, figure.kind, figure.caveats, covers, period, programme.href, source.id]);
