// The contract with those who load the data: which columns there are and of what type. What was promised is lost only
// with a new major version.
import { typeWords, type Column } from './column.ts';
import { DATA_SETS } from './data-sets.ts';

/**
 * The version of the shape of the data, major.minor.patch: the first number moves when a data set or a column is taken
 * away, changes its type, or may be missing where it never was; the second when something is added.
 */
export const DATA_VERSION = '1.0.0';

/** For each data set its columns, each with its type; "or nothing" where it may be missing. */
export interface Contract {
  version: string;
  sets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const dataContract = (): Contract => ({
  version: DATA_VERSION,
  sets: Object.fromEntries(
    DATA_SETS.map(({ id, columns }) => [
      id,
      Object.fromEntries(columns.map((column) => [column.name, promised(column)])),
    ]),
  ),
});

const promised = (column: Column): string => `${typeWords(column)}${column.missing === undefined ? '' : ' or nothing'}`;

const majorOf = ({ version }: Contract) => version.split('.')[0];

/** What was promised and is not kept, in sentences; nothing when the major version has moved. */
export function brokenPromises(before: Contract, after: Contract): string[] {
  if (majorOf(before) !== majorOf(after)) return [];
  return Object.entries(before.sets).flatMap(([set, columns]) => {
    const now = after.sets[set];
    if (now === undefined) return [`The data set ${set} is gone.`];
    return Object.entries(columns).flatMap(([name, type]) => {
      if (now[name] === undefined) return [`The column ${name} of ${set} is gone.`];
      // What may be missing may also always be there.
      if (now[name] === type || `${now[name]} or nothing` === type) return [];
      return [`The column ${name} of ${set} was "${type}" and is "${now[name]}".`];
    });
  });
}
