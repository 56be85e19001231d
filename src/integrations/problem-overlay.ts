// What a browser is sent while the content has problems: the overlay over an open page, and the page in place of one
// that cannot be made.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quoteFrom } from '../reading/quote.ts';
import { placeOf, type Problem } from '../domain/problem.ts';

/** More lines than this are not shown around a problem. */
const LINES = 3000;
const SHOWN = 20;

/** Astro's overlay is made for faults of code: its stack trace and its mascot are of no use to an editor. */
const STYLE =
  '<style>#stack,#cause,#houston,#houston-overlay{display:none!important}#message-content ' +
  'code{white-space:pre;display:block;overflow-x:auto;line-height:1.35;margin:4px 0}#message-content ' +
  'b{display:block;margin-top:12px}</style>';

/** The message for Vite's client: all problems, and the file of the first with its line marked. */
export function overlayMessage(folder: string, problems: readonly Problem[]): object {
  const first = problems[0]!;
  const path = resolve(join(folder, first.file.replace(/^content\//, '')));
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: first.file,
      title: problems.length === 1 ? '1 problem in the content' : `${problems.length} problems in the content`,
      message: STYLE + list(folder, problems),
      hint: 'Mend it and save: the page comes back by itself.',
      loc: { file: path, line: Math.max(1, first.line), column: 0 },
      highlightedCode: code(path, first.line),
      stack: '',
    },
  };
}

function list(folder: string, problems: readonly Problem[]): string {
  const quote = quoteFrom(folder);
  let file = '';
  const items = problems.slice(0, SHOWN).map((problem) => {
    const heading = problem.file === file ? '' : `<b>${escaped((file = problem.file))}</b>`;
    const words = quote(problem).map(escaped).join('\n');
    return (
      `${heading}${placeOf(problem)}: ` +
      `${escaped(problem.what)}${words === '' ? '\n' : `<code>${words}</code>`}→ ${escaped(problem.write)}\n`
    );
  });
  const more = problems.length > SHOWN ? `\n… and ${problems.length - SHOWN} more: they are in the terminal.` : '';
  return items.join('\n') + more;
}

/** The file as Astro's overlay shows code, which numbers the lines itself. */
function code(path: string, line: number): string | undefined {
  if (line === 0 || line > LINES || !existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .slice(0, line + 15)
    .map((text, index) => {
      const wrong = index + 1 === line ? ' error-line' : '';
      return `<span class="line${wrong}">${escaped(text)}</span>`;
    });
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}

/** A page that is readable without script; with it, it waits for the problems to be mended. */
export const problemPage = (report: string): string =>
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Problems in the content</title><script ' +
  `type="module" src="/@vite/client"></script><pre>${escaped(report)}</pre></html>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
