// Reads the text of an article: what the record must know of it, and everything in it that may not be there.
import type { Body } from '../domain/body.ts';
import type { Problem } from '../domain/problem.ts';
import { inspect } from './compiler.ts';
import { noFindings } from './findings.ts';

/** The facts and the problems of a text. `firstLine` is the line of the file on which it begins. */
export function readBody(file: string, source: string, firstLine: number): { body: Body; problems: Problem[] } {
  const findings = noFindings(file, firstLine);
  try {
    inspect(source, findings);
  } catch (error) {
    // A text that breaks a rule may break the compiler too; what the rule says is plainer.
    if (findings.problems.length === 0) return { body: findings.body, problems: [unreadable(file, firstLine, error)] };
  }
  return { body: findings.body, problems: findings.problems };
}

function unreadable(file: string, firstLine: number, error: unknown): Problem {
  const message = (error as Error).message;
  const [, line] = /^(\d+):\d+: /.exec(message) ?? [];
  const reason = message.replace(/^\d+:\d+: /, '').replace(/\s*\([a-z-]+:[a-z-]+\)$/, '');
  return {
    file,
    line: firstLine - 1 + Number(line ?? 1),
    what: `The text cannot be read: ${reason}.`,
    write:
      'Close every component, put a backslash before "{" and "<" where you mean the sign itself, and give each ' +
      'attribute its quotation marks.',
  };
}
