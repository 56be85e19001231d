// The content as the loaders hand it over: every entry in the shape its kind gives it, unlinked and unsorted.
import { kinds, type Collection, type KindOf } from '../kinds/kinds.ts';
import type { FieldsOf } from '../kinds/kind.ts';
import type { LedgerLine } from './address-ledger.ts';
import type { Body } from './body.ts';
import type { Entry } from './problem.ts';

/** An entry of a collection: its fields, its text when it is an article, its id and where it was read. */
export type EntryOf<C extends Collection> = Entry<
  FieldsOf<KindOf<C>> & (KindOf<C>['home'] extends { form: 'article' } ? { body: Body } : unknown)
>;

export type Programme = EntryOf<'programmes'>;
export type Announcement = EntryOf<'news'>;
export type Page = EntryOf<'pages'>;
export type Statement = EntryOf<'statements'>;
export type Undertaking = EntryOf<'promises'>;
export type PromiseEvidence = EntryOf<'promiseEvidence'>;
export type Source = EntryOf<'sources'>;
export type Organisation = EntryOf<'organisations'>;
export type Person = EntryOf<'people'>;
export type AwardWithoutSum = EntryOf<'awardsWithoutSums'>;
export type Explanation = EntryOf<'explanations'>;
export type Outcome = EntryOf<'outcomes'>;
export type Disagreement = EntryOf<'disagreements'>;
export type Theme = EntryOf<'themes'>;
export type GlossaryTerm = EntryOf<'glossary'>;
export type Correction = EntryOf<'corrections'>;
export type InformationRequest = EntryOf<'requests'>;
export type Redirect = EntryOf<'redirects'>;
export type Expected = EntryOf<'expectedDisclosures'>;
export type Disclosure = EntryOf<'disclosures'>;

export type Content = { [C in Collection]: EntryOf<C>[] } & {
  /** The ledger of addresses, in the order of its lines. */
  addresses: LedgerLine[];
};

/** A content that holds nothing yet. That the kinds make the type of Content too, Object.fromEntries cannot know. */
export const emptyContent = (): Content =>
  Object.fromEntries<object[]>(
    [...kinds.map(({ collection }) => collection), 'addresses'].map((collection) => [collection, []]),
  ) as unknown as Content;

/** The content of collections that are read one by one. */
export async function gatherContent(read: (collection: keyof Content) => Promise<readonly object[]>): Promise<Content> {
  const content = emptyContent();
  for (const collection of [...kinds.map((kind) => kind.collection), 'addresses' as const])
    put(content, collection, await read(collection));
  return content;
}

/** Adds entries that were read by the kind of their collection. */
export function put(content: Content, collection: keyof Content, entries: readonly object[]): void {
  const list: object[] = content[collection];
  list.push(...entries);
}

type Article = {
  [C in Collection]: KindOf<C>['home'] extends { form: 'article' } ? EntryOf<C> : never;
}[Collection];
const articleKinds = kinds.filter(({ article }) => article !== null);

/** Every entry with a text. */
export const articles = (content: Content): Article[] =>
  articleKinds.flatMap(({ collection }) => content[collection] as Article[]);

/** Every entry whose text speaks of facts, which statements and sources must vouch for. */
export const factualArticles = (content: Content): Article[] =>
  articleKinds
    .filter(({ article }) => article?.aboutTheRecord === false)
    .flatMap(({ collection }) => content[collection] as Article[]);
