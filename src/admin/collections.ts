// What can be edited in the browser: articles as forms made from their schemas, lists as the text they are.
import type { z } from 'zod';
import { announcementSchema } from '../schemas/announcement.ts';
import { pageSchema } from '../schemas/page.ts';
import { programmeSchema } from '../schemas/programme.ts';
import { formFields, type FormField } from './fields.ts';

/** A kind of article: one MDX file for each entry. */
export interface ArticleKind {
  name: 'programmes' | 'news' | 'pages';
  label: string;
  singular: string;
  description: string;
  schema: z.ZodObject;
  /** The field that names the entry. */
  title: string;
  /** Where a new file goes inside its folder, and what its name is made from. */
  path?: string;
  slug: { template: string; hint: string; pattern: [string, string] };
  /** How an entry is listed. */
  summary: string;
  icon: string;
}

const ID_FORM: [string, string] = [
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  'Write lower-case letters, digits and single hyphens only.',
];
const FOR_EVER = 'It is part of the address of the page and can never be changed.';

export const ARTICLES: readonly ArticleKind[] = [
  {
    name: 'news',
    label: 'Announcements',
    singular: 'Announcement',
    description: 'What was announced or happened, and when.',
    schema: announcementSchema,
    title: 'title',
    path: '{{date | truncate(4)}}/{{slug}}',
    slug: {
      template: '{{date}}-{{title}}',
      hint: `The date as it stands above, a hyphen, and two or three words. ${FOR_EVER}`,
      pattern: [
        '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:-[a-z0-9]+)+$',
        'Write the date and a few words in lower-case letters joined by hyphens, for example 2019-08-08-ai-lab.',
      ],
    },
    summary: '{{date}} · {{title}}',
    icon: 'campaign',
  },
  {
    name: 'programmes',
    label: 'Programmes',
    singular: 'Programme',
    description: 'Programmes, funds, services, reviews and background.',
    schema: programmeSchema,
    title: 'name',
    slug: { template: '{{short_name}}', hint: `A short name in lower-case letters. ${FOR_EVER}`, pattern: ID_FORM },
    summary: '{{name}}',
    icon: 'account_tree',
  },
  {
    name: 'pages',
    label: 'Pages about the record',
    singular: 'Page',
    description: 'What the record is and how it is made.',
    schema: pageSchema,
    title: 'title',
    slug: { template: '{{title}}', hint: `One or two words in lower-case letters. ${FOR_EVER}`, pattern: ID_FORM },
    summary: '{{title}}',
    icon: 'description',
  },
];

/** The lists, each a file by itself. The ledger of addresses is not among them: a command writes it. */
export const LISTS: readonly { file: string; label: string }[] = [
  { file: 'corrections.yaml', label: 'Corrections' },
  { file: 'disagreements.yaml', label: 'Disagreements' },
  { file: 'disclosures.yaml', label: 'Disclosures' },
  { file: 'glossary.yaml', label: 'Glossary' },
  { file: 'themes.yaml', label: 'Themes' },
  { file: 'funding/statements.csv', label: 'Statements of money' },
  { file: 'funding/awards-without-sums.csv', label: 'Awards without sums' },
  { file: 'funding/explanations.csv', label: 'Explanations' },
  { file: 'funding/outcomes.csv', label: 'Outcomes' },
  { file: 'sources.csv', label: 'Sources' },
  { file: 'organisations.csv', label: 'Organisations' },
  { file: 'people.csv', label: 'People' },
  { file: 'redirects.csv', label: 'Redirects' },
];

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

const articleCollection = ({ schema, title, slug, singular, ...kind }: ArticleKind) => ({
  name: kind.name,
  label: kind.label,
  label_singular: singular,
  description: kind.description,
  icon: kind.icon,
  folder: `content/${kind.name}`,
  ...(kind.path === undefined ? {} : { path: kind.path }),
  extension: 'mdx',
  // Sveltia takes an .mdx file only in a format of this ending; what it means is said in browser/editor.mjs.
  format: `${kind.name}-frontmatter`,
  create: true,
  // An address that was published keeps its page; a file that should go is a matter for a pull request.
  delete: false,
  identifier_field: title,
  slug: { ...slug, editable: ['create'] },
  summary: kind.summary,
  sortable_fields:
    kind.name === 'news' ? { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } } : [title],
  fields: [...formFields(schema), body(true), AS_READ],
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
