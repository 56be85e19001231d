// One collection for each kind of entry, the ledger of addresses, and what could not be read: all from one reading.
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Content } from './domain/content.ts';
import type { Problem } from './domain/problem.ts';
import { kinds } from './kinds/kinds.ts';
import { contentLoader } from './reading/collection.ts';

/** The loader has checked the entries by the schemas of their kinds; Astro is only told what they are. */
const collectionOf = <T>(name: keyof Content | 'problems') =>
  defineCollection({ loader: contentLoader(name), schema: z.custom<T>() });

const ofKinds = Object.fromEntries(kinds.map(({ collection }) => [collection, collectionOf(collection)])) as {
  [C in Exclude<keyof Content, 'addresses'>]: ReturnType<typeof collectionOf<Content[C][number]>>;
};

export const collections = {
  ...ofKinds,
  addresses: collectionOf<Content['addresses'][number]>('addresses'),
  /** What the loaders could not read; the Record refuses to be built while there is any. */
  problems: collectionOf<Problem>('problems'),
};
