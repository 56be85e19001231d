// Writes a new entry: first all texts are made, then all files written, so that a mistake leaves nothing half done.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../domain/content.ts';
import type { EntryKind } from './entry-kind.ts';
import { UnusableAnswers } from './gather.ts';
import type { Answers } from './question.ts';

/**
 * Writes the files of an entry below a content folder.
 * @returns the answers with what was completed, and what became of each file, in words
 * @throws UnusableAnswers when a file of that name is there already
 */
export function writeEntry(
  folder: string,
  kind: EntryKind,
  given: Answers,
  content: Content,
): { answers: Answers; written: string[] } {
  const answers = kind.complete?.(given, folder) ?? given;
  const writings = kind.write(answers, content, (path) => readFileSync(join(folder, path), 'utf8'));
  const taken = writings.find(({ path, isNew }) => isNew && existsSync(join(folder, path)));
  if (taken !== undefined)
    throw new UnusableAnswers([`There is a file content/${taken.path} already. Choose another name.`]);
  const written = writings.map(({ path, text, isNew }) => {
    const file = join(folder, path);
    const before = isNew ? '' : readFileSync(file, 'utf8');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const lines = text.split('\n').length - before.split('\n').length;
    return `content/${path} ${isNew ? '(new)' : lines === 1 ? '(1 line added)' : `(${lines} lines added)`}`;
  });
  return { answers, written };
}
