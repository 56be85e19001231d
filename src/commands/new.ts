// npm run new: asks what is to be added and the few questions needed, writes a valid entry, checks the content and says
// what comes next.
import { intro, select, isCancel, outro } from '@clack/prompts';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { readContent } from '../reading/content.ts';
import type { EntryKind } from './new/entry-kind.ts';
import { entryKinds } from './new/entry-kinds.ts';
import { kindNamed, readFlags } from './new/flags.ts';
import { gather, UnusableAnswers } from './new/gather.ts';
import { help } from './new/help.ts';
import { isList, type Answers } from './new/question.ts';
import { Cancelled, terminalAsker } from './new/terminal-asker.ts';
import { writeEntry } from './new/write-entry.ts';

const folder = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
const kinds = entryKinds();
const atTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof Cancelled) {
    process.stderr.write('Nothing was written.\n');
    process.exitCode = 130;
  } else if (error instanceof UnusableAnswers) {
    process.stderr.write(
      `Nothing was written.\n\n${error.complaints.map((complaint) => `  ${complaint}\n`).join('')}\nnpm run new -- ` +
        '--help says more.\n',
    );
    process.exitCode = 2;
  } else throw error;
}

async function run(args: readonly string[]): Promise<number> {
  const { flags, wantsHelp } = readFlags(kinds, args);
  const { kind: named, ...rest } = flags;
  const kind = named === undefined ? undefined : kindNamed(kinds, named);
  if (wantsHelp) {
    process.stdout.write(help(kinds, kind));
    return 0;
  }
  if (!atTerminal && kind === undefined) {
    throw new UnusableAnswers([
      '--kind is missing, and nobody can be asked: this is not a terminal. Write --kind and one of: ' +
        `${kinds.map(({ name }) => name).join(', ')}.`,
    ]);
  }
  if (atTerminal) intro('A new entry. Ctrl+C ends without writing anything.');
  const chosen = kind ?? (await chooseKind());
  const { content } = readContent(folder);
  const given = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      chosen.questions.some((question) => question.name === name && isList(question))
        ? value.split(/[,;]\s*/).join(';')
        : value,
    ]),
  );
  const { answers, written } = writeEntry(
    folder,
    chosen,
    await gather(chosen, given, content, atTerminal ? terminalAsker : null),
    content,
  );
  if (atTerminal) outro('Written.');
  return report(chosen, answers, written);
}

function report(kind: EntryKind, answers: Answers, written: readonly string[]): number {
  const check = checkContent(folder);
  const steps = [
    ...(kind.after?.(answers) ?? []),
    'npm run addresses writes its address down; then npm run check after each change',
    `npm run dev, then look at http://localhost:4321${kind.address(answers)}`,
    'git add content, git commit, and open a pull request',
  ];
  process.stdout.write(
    [
      ...written,
      '',
      check.report.trimEnd(),
      '',
      'Next:',
      ...steps.map((step, index) => `  ${index + 1}. ${step}`),
      '',
    ].join('\n'),
  );
  return check.ok ? 0 : 1;
}

async function chooseKind(): Promise<EntryKind> {
  const name = await select<string>({
    message: 'What is it?',
    options: kinds.map(({ name, label }) => ({ value: name, label, hint: name })),
  });
  if (isCancel(name)) throw new Cancelled();
  return kindNamed(kinds, name);
}
