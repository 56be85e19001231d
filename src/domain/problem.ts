// A mistake in the content, told so that an editor can mend it: where it is, what is wrong, what to write instead.

/**
 * Where an entry was read: a file under content/ and its first line; `lines` gives the line of single fields where the
 * format has them.
 */
export interface Origin {
  file: string;
  line: number;
  lines?: Record<string, number>;
}

/** An entry: its fields, its id for ever, and where it was read. */
export type Entry<Fields> = Fields & { id: string; origin: Origin };

export interface Problem {
  file: string;
  /** Counted from 1; 0 when the file as a whole is meant. */
  line: number;
  what: string;
  write: string;
  /** The id of the entry that is not in the content because of this; "*" when it is every entry of the file. */
  lost?: string;
}

/** A problem at an entry, on the line of the named field (a path such as `status_history.2.on`) where it is known. */
export function problemAt(origin: Origin, field: string | null, what: string, write: string): Problem {
  let line = origin.line;
  for (let path = field ?? ''; path !== ''; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
    const known = origin.lines?.[path];
    if (known !== undefined) {
      line = known;
      break;
    }
  }
  return { file: origin.file, line, what, write };
}

/** All problems in the order of files and lines, each one once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.what, b.what));
}

/** Where a problem stands in its file, in words. */
export const placeOf = (problem: Pick<Problem, 'line'>): string =>
  problem.line === 0 ? 'the whole file' : `line ${problem.line}`;

/**
 * The list of problems as an editor reads it: grouped by file, with line, what is wrong, the words in question and what
 * to write.
 * @param quote the words of the file in question, as lines to print
 */
export function describeProblems(
  problems: readonly Problem[],
  quote: (problem: Problem) => readonly string[] = () => [],
): string {
  const sorted = sortProblems(problems);
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  return [`${count} in the content. Nothing was published.`, ...listByFile(sorted, quote), ''].join('\n');
}

/** Problems or advice below the names of their files, which stand in order. */
export function listByFile(
  sorted: readonly Problem[],
  quote: (problem: Problem) => readonly string[] = () => [],
): string[] {
  const lines: string[] = [];
  let file = '';
  for (const problem of sorted) {
    if (problem.file !== file) {
      file = problem.file;
      lines.push('', file);
    }
    lines.push(
      `  ${placeOf(problem)}: ${problem.what}`,
      ...quote(problem).map((line) => `      > ${line}`),
      `      ${problem.write}`,
    );
  }
  return lines;
}

/**
 * Thrown when the content has problems; its message lists all of them, with the words of the files where it can quote
 * them.
 */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], quote?: (problem: Problem) => readonly string[]) {
    super(describeProblems(problems, quote));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
