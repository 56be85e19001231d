// The next id of a statement: one more than the highest ever used, because an id that was withdrawn is not used again.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The highest number in use now, in the ledger of addresses, or anywhere in the history of the file. */
export function nextStatementId(folder: string): string {
  const texts = ['funding/statements.csv', 'addresses.txt', 'redirects.csv']
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return idAfter([...texts, history(folder)]);
}

/** The id after the highest one named in the texts. */
export function idAfter(texts: readonly string[]): string {
  const highest = texts
    .flatMap((text) => [...text.matchAll(/(?<![a-z0-9-])f-(\d{4,})(?![a-z0-9-])/g)])
    .reduce((most, found) => Math.max(most, Number(found[1])), 0);
  return `f-${String(highest + 1).padStart(4, '0')}`;
}

/** Every line that was ever in the file, as far as git is there and knows. */
function history(folder: string): string {
  const git = spawnSync(
    'git',
    ['log', '-p', '-U0', '--format=', '--no-color', '--no-ext-diff', '--', 'funding/statements.csv'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 500_000_000 },
  );
  return git.status === 0 ? git.stdout.replace(/^[+-]/gm, '') : '';
}
