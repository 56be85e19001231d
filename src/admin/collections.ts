// What can be edited in the browser: articles as forms made from their kinds, lists as the text they are.
import type { ArticleForm, Kind } from '../kinds/kind.ts';
import { homeOf } from '../kinds/kind.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';
import { formFields, type FormField } from './fields.ts';

/** A kind of article: one MDX file for each entry. */
export type ArticleKind = ListedKind & { article: ArticleForm; home: Extract<Kind['home'], { form: 'article' }> };

const isArticle = (kind: ListedKind): kind is ArticleKind => kind.article !== null && kind.home.form === 'article';

export const ARTICLES: readonly ArticleKind[] = kinds.filter(isArticle);

/** The lists, each a file by itself. The ledger of addresses is not among them: a command writes it. */
export const LISTS: readonly { file: string; label: string }[] = [
  ...Map.groupBy(
    kinds.filter((kind) => !isArticle(kind)),
    homeOf,
  ),
].map(([file, [...sharing]]) => ({ file, label: sharing.at(-1)!.title }));

const body = (required: boolean): FormField => ({
  name: 'body',
  label: 'Text',
  widget: 'richtext',
  modes: ['raw'],
  buttons: [],
  editor_components: [],
  linked_images: false,
  required,
  hint:
    'Paragraphs with an empty line between them. Write a sum as &lt;Money id="f-0038" /&gt; and name what a ' +
    'sentence rests on with &lt;Source id="…" /&gt;.',
});

/**
 * Carries the file as it was read through the editor, so that what nobody changed is written as it stood. See
 * browser/article.mjs.
 */
export const AS_READ: FormField = { name: 'as_read', label: 'The file as it was read', widget: 'hidden' };

const articleCollection = ({ collection, title, one, fields, home, article }: ArticleKind) => ({
  name: collection,
  label: title,
  label_singular: one.charAt(0).toUpperCase() + one.slice(1),
  description: article.description,
  icon: article.icon,
  folder: `content/${home.folder}`,
  ...(article.path === undefined ? {} : { path: article.path }),
  extension: 'mdx',
  // Sveltia takes an .mdx file only in a format of this ending; what it means is said in browser/editor.mjs.
  format: `${collection}-frontmatter`,
  create: true,
  // An address that was published keeps its page; a file that should go is a matter for a pull request.
  delete: false,
  identifier_field: article.title,
  slug: { ...article.slug, editable: ['create'] },
  summary: article.summary,
  sortable_fields:
    article.sortedBy === undefined
      ? [article.title]
      : {
          fields: [article.sortedBy, article.title],
          default: { field: article.sortedBy, direction: 'descending' },
        },
  fields: [...formFields(fields), body(true), AS_READ],
});

export const collections = () => [
  ...ARTICLES.map(articleCollection),
  {
    name: 'lists',
    label: 'Lists',
    description: 'Files of rows and items, edited as text.',
    icon: 'table_rows',
    format: 'list-text',
    files: LISTS.map(({ file, label }) => ({
      name: file.replace(/[./]/g, '-'),
      label,
      file: `content/${file}`,
      fields: [
        { name: 'body', label, widget: 'text', required: true, use_emoji_autocomplete: false, hint: `content/${file}` },
      ],
    })),
  },
];
