// Hands the entries that readContent reads to Astro's content layer, and again whenever a file under content/ changes.
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content } from '../domain/content.ts';
import { readAgain, readingOf } from './one-reading.ts';

/** What to do again when a file changes: one entry per collection, called by a single watcher. */
const refills: (() => void)[] = [];

/**
 * A loader for one kind of entry. Entries are stored under their place in the list, not their id,
 * so that two entries with one id are both there to be complained of.
 */
export function contentLoader(name: keyof Content | 'problems'): Loader {
  return {
    name: `content-${name}`,
    load: async ({ store, watcher, config }) => {
      const folder = process.env.CONTENT_DIR ?? fileURLToPath(new URL('./content', config.root));
      const fill = () => {
        const { content, problems } = readingOf(folder);
        store.clear();
        (name === 'problems' ? problems : content[name]).forEach((entry, index) => {
          store.set({ id: String(index).padStart(6, '0'), data: { ...entry } });
        });
      };
      fill();
      if (watcher === undefined) return;
      if (refills.push(fill) > 1) return;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        readAgain();
        for (const refill of refills) refill();
      });
    },
  };
}
