// The answers that are given to npm run new on its command line.
import { nearest } from '../../domain/nearest.ts';
import type { EntryKind } from './entry-kind.ts';
import { flagOf, UnusableAnswers } from './gather.ts';
import type { Answers } from './question.ts';

/**
 * Flags as --name value or --name=value; names with hyphens or underscores.
 * @throws UnusableAnswers naming every flag that is not known or has no value
 */
export function readFlags(
  kinds: readonly EntryKind[],
  args: readonly string[],
): { flags: Answers; wantsHelp: boolean } {
  const names = [...new Set(['kind', ...kinds.flatMap((kind) => kind.questions.map((question) => question.name))])];
  const flags: Answers = {};
  const complaints: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [, written = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(args[index]!) ?? [];
    const name = written.replaceAll('-', '_');
    if (name === 'help' || args[index] === '-h') continue;
    const near = nearest(name, names);
    if (written === '')
      complaints.push(`"${args[index]}" belongs to no flag: put text that holds a space between quotation marks.`);
    else if (!names.includes(name))
      complaints.push(
        `--${written} is no flag. ` +
          `${near === null ? 'npm run new -- --kind <kind> --help lists them.' : `Did you mean ${flagOf(near)}?`}`,
      );
    const value = inline ?? (args[index + 1]?.startsWith('--') ? undefined : args[(index += 1)]);
    if (value === undefined) complaints.push(`--${written} has no value.`);
    else flags[name] = value.trim();
  }
  if (complaints.length > 0) throw new UnusableAnswers(complaints);
  return { flags, wantsHelp: args.some((arg) => arg === '--help' || arg === '-h') };
}

/**
 * The kind of entry of that name.
 * @throws UnusableAnswers with the nearest name
 */
export function kindNamed(kinds: readonly EntryKind[], name: string): EntryKind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (kind !== undefined) return kind;
  const names = kinds.map((candidate) => candidate.name);
  const near = nearest(name, names);
  throw new UnusableAnswers([
    `--kind is "${name}". ${near === null ? '' : `Did you mean "${near}"? `}Write one of: ${names.join(', ')}.`,
  ]);
}
