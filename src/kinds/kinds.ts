// The list of kinds: whatever the code does for every kind of entry, it does for those that stand here.
import { announcement } from './announcement.ts';
import { awardWithoutSum } from './award-without-sum.ts';
import { correction } from './correction.ts';
import { disagreement } from './disagreement.ts';
import { disclosure } from './disclosure.ts';
import { expectedDisclosure } from './expected-disclosure.ts';
import { explanation } from './explanation.ts';
import { glossaryTerm } from './glossary-term.ts';
import { homeOf, isHomeOf, type Kind } from './kind.ts';
import { organisation } from './organisation.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { programme } from './programme.ts';
import { promise } from './promise.ts';
import { promiseEvidence } from './promise-evidence.ts';
import { redirect } from './redirect.ts';
import { request } from './request.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { theme } from './theme.ts';

/** Every kind of entry; what readers ask for first stands first. */
export const ALL_KINDS = [
  programme,
  announcement,
  page,
  statement,
  promise,
  promiseEvidence,
  source,
  organisation,
  person,
  awardWithoutSum,
  explanation,
  outcome,
  disagreement,
  theme,
  glossaryTerm,
  correction,
  request,
  redirect,
  expectedDisclosure,
  disclosure,
] as const;

export type AnyKind = (typeof ALL_KINDS)[number];
export type Collection = AnyKind['collection'];
/** The kind of the entries of a collection. */
export type KindOf<C extends Collection> = Extract<AnyKind, { collection: C }>;

/** A kind of which nothing is asked that only one of them could answer. */
export type ListedKind = Kind & Pick<AnyKind, 'collection' | 'schema'>;
export const kinds: readonly ListedKind[] = ALL_KINDS;

const BY_COLLECTION = new Map<string, ListedKind>(kinds.map((kind) => [kind.collection, kind]));

/** The kind whose entries stand in a collection; undefined when there is none of that name today. */
export const kindOf = (collection: string) => BY_COLLECTION.get(collection);

/** The kinds whose entries are read from a file of content/: several where a file has sections, or none. */
export const kindsIn = (path: string) => kinds.filter((kind) => isHomeOf(kind, path));

/** Files that every record has, if only with a header row or "[]". */
export const neededFiles = (): string[] => [
  ...new Set(kinds.filter(({ home }) => home.form !== 'article').map(homeOf)),
];
