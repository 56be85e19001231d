// Which marks contradict each other.
import type { Statement } from '../../domain/content.ts';

/**
 * A number for each mark that contradicts another, the same for all that do so directly or through a third.
 * @param keyOf the mark that a statement is drawn as
 */
export function disputesOf(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
): ReadonlyMap<string, number> {
  const keys = new Map(statements.map((statement) => [statement.id, keyOf(statement)]));
  const rivals = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const other of statement.disagrees_with ?? []) {
      const [here, there] = [keys.get(statement.id)!, keys.get(other)];
      if (there === undefined || there === here) continue;
      rivals.set(here, (rivals.get(here) ?? new Set()).add(there));
      rivals.set(there, (rivals.get(there) ?? new Set()).add(here));
    }
  }
  const numbers = new Map<string, number>();
  let next = 0;
  for (const start of rivals.keys()) {
    if (numbers.has(start)) continue;
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (numbers.has(key)) continue;
      numbers.set(key, next);
      open.push(...rivals.get(key)!);
    }
    next += 1;
  }
  return numbers;
}
