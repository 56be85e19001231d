// npm run check -- --format github: problems and advice as annotations of a pull request, in the form of GitHub's
// workflow commands.
import type { Problem } from '../domain/problem.ts';

/** One annotation a line; nothing that stands in the content can become a command of its own. */
export function githubAnnotations(problems: readonly Problem[], level: 'error' | 'warning'): string {
  const title = property(level === 'error' ? 'Problem in the content' : 'Plain English');
  return problems
    .map(({ file, line, what, write }) => {
      const place = [`file=${property(file)}`, ...(line === 0 ? [] : [`line=${line}`])].join(',');
      return `::${level} ${place},title=${title}::${message(`${what}\n${write}`)}\n`;
    })
    .join('');
}

const message = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A text that the runner prints and does not obey, whatever it quotes. `mark` is a word that nobody can foresee. */
export const unobeyed = (text: string, mark: string): string =>
  `::stop-commands::${mark}\n${text}${text.endsWith('\n') ? '' : '\n'}::${mark}::\n`;
