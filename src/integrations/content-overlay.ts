// npm run dev: shows the problems of the content in the terminal and over the page, as soon as a file is saved, and
// takes them away when they are mended.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeAdvice } from '../domain/advice/advice.ts';
import { describeProblems, sortProblems, type Problem } from '../domain/problem.ts';
import { problemsOf } from '../domain/problems.ts';
import { adviceOnContent } from '../reading/advice.ts';
import { readContent } from '../reading/content.ts';
import { quoteFrom } from '../reading/quote.ts';
import { overlayMessage, problemPage } from './problem-overlay.ts';
import { lastSearchIndex } from '../search/indexing/last-index.ts';

/** Files are often saved several at a time. */
const PAUSE = 120;

/**
 * Astro writes what it read to this file half a second later; a page that is asked for before would still show the old
 * content.
 */
const STORE = 'data-store.json';
const STORE_IS_LATE = 3000;

/** For the development server only; a build checks the content itself. */
export function contentOverlay(): AstroIntegration {
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const root = fileURLToPath(new URL('../..', import.meta.url));
        const folder = process.env.CONTENT_DIR ?? `${root}content`;
        let problems: readonly Problem[] = [];
        let known = '';
        let advised = '';
        let late: NodeJS.Timeout | undefined;
        const send = () => server.environments.client.hot.send(overlayMessage(folder, problems) as never);

        const look = (changed: string | null) => {
          const read = readContent(folder);
          const found = sortProblems([...read.problems, ...problemsOf(read.content, read.problems)]);
          const mended = found.length === 0 && problems.length > 0;
          const report =
            found.length > 0
              ? describeProblems(found, quoteFrom(folder)).replace(
                  'Nothing was published.',
                  'The page comes back when they are mended.',
                )
              : '';
          if (report !== known && report !== '') logger.error(`\n${report}`);
          if (mended || (changed === null && report === '')) logger.info('No problems in the content.');
          known = report;
          if (changed !== null) advise(changed, read.content);
          clearTimeout(late);
          if (mended) late = setTimeout(comeBack, STORE_IS_LATE);
          else problems = found;
          if (found.length > 0) send();
        };
        /** Lets pages be made again, once Astro has the mended content. */
        const comeBack = () => {
          clearTimeout(late);
          late = undefined;
          problems = [];
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        const advise = (changed: string, content: Parameters<typeof adviceOnContent>[1]) => {
          const own = adviceOnContent(folder, content).filter(({ file }) =>
            changed
              .split(sep)
              .join('/')
              .endsWith(`/${file.replace(/^content\//, '')}`),
          );
          const text = describeAdvice(own);
          if (own.length > 0 && text !== advised) logger.info(`\n${text}`);
          advised = text;
        };

        let pause: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (late !== undefined && path.endsWith(STORE)) setTimeout(comeBack, PAUSE);
          if (!path.startsWith(folder)) return;
          clearTimeout(pause);
          pause = setTimeout(() => look(path), PAUSE);
        });
        look(null);
        // A page that is opened while there are problems.
        server.environments.client.hot.on('connection', () => problems.length > 0 && send());
        server.middlewares.use((request, response, next) => {
          if (problems.length === 0 || !(request.headers.accept ?? '').includes('text/html')) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(problemPage(known));
        });
        lastSearchIndex(server, logger, root);
      },
    },
  };
}
