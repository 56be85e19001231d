// Invented announcements for measuring at size: the same for the same number, their words drawn as often as the real
// content uses them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InventedAnnouncement {
  id: string;
  date: string;
  title: string;
  text: string;
  /** A place in a list of programmes, for whoever has one. */
  programme: number;
}

/** Words of a typical announcement. */
const LENGTH = 370;
/** One word in so many is used nowhere else, as names and numbers are. */
const RARE = 40;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function* inventAnnouncements(many: number, content: string): Generator<InventedAnnouncement> {
  const words = wordsOf(content);
  const random = seeded(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const two = (value: number) => String(value).padStart(2, '0');
  const word = () =>
    below(RARE) === 0
      ? `${words[below(words.length)]!.slice(0, 4)}${below(20_000).toString(36)}`
      : words[below(words.length)]!;
  const run = (length: number) => Array.from({ length }, word).join(' ');
  for (let place = 0; place < many; place += 1) {
    const date = `${2016 + below(11)}-${two(1 + below(12))}-${two(1 + below(28))}`;
    yield {
      id: `${date}-invented-${place}`,
      date,
      title: run(9),
      text: `${run(LENGTH / 2)}. ${run(LENGTH / 2)}.`,
      programme: below(1000),
    };
  }
}

/** Every word of the real announcements and programmes, as often as it stands there. */
function wordsOf(content: string): string[] {
  const files = ['news', 'programmes'].flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((file) => join(content, folder, file)),
  );
  return files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap(
      (file) =>
        readFileSync(file, 'utf8')
          .replace(/^---[\s\S]*?\n---/, '')
          .match(/\p{L}{2,}/gu) ?? [],
    );
}
