// What npm run new -- --help prints: the kinds of entry, and the flags of each.
import type { EntryKind } from './entry-kind.ts';
import { flagOf } from './gather.ts';
import { isList } from './question.ts';

/** The help for one kind, or for all when none is named. */
export function help(kinds: readonly EntryKind[], kind: EntryKind | undefined): string {
  const lines = [
    'npm run new                       asks what is to be added, and writes it',
    'npm run new -- --kind <kind> …    takes the answers from flags',
    'npm run new -- --kind <kind> --help',
    '',
  ];
  const width = Math.max(...kinds.map(({ name }) => name.length));
  if (kind === undefined)
    return [...lines, 'Kinds:', ...kinds.map(({ name, label }) => `  ${name.padEnd(width)} ${label}`), ''].join('\n');
  return [
    ...lines,
    `Flags of ${kind.name}:`,
    ...kind.questions.flatMap(flagHelp),
    'Several ids are separated by commas or ";".',
    '',
  ].join('\n');
}

function flagHelp(question: EntryKind['questions'][number]): string[] {
  const words = question.choices?.map((choice) => choice.value) ?? question.field.values ?? [];
  const value =
    words.length > 0
      ? words.join(' | ')
      : isList(question)
        ? '<ids>'
        : question.field.refersTo === undefined
          ? '<text>'
          : '<id>';
  const needed = question.optional || question.initial !== undefined ? '' : '  (must be given)';
  return [
    `  ${flagOf(question.name)} ${value}${needed}`,
    `      ${question.ask}${question.example === undefined ? '' : ` Example: ${question.example}`}`,
  ];
}
