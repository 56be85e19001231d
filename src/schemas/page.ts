// A page about the record itself: the front matter of content/pages/<id>.mdx.
import { z } from 'zod';
import { publishAt, text } from './fields.ts';

export const pageSchema = z.strictObject({
  title: text('The title.'),
  summary: text('One sentence that says what the page answers.'),
  order: z
    .string({ error: 'Write a whole number: the place in the list.' })
    .regex(/^\d+$/, { error: 'Write a whole number: the place in the list.' })
    .describe('Its place in the list of pages, a whole number.'),
  publish_at: publishAt(),
});

export type PageFields = z.infer<typeof pageSchema>;
