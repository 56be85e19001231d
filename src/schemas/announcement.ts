// An announcement or event: the front matter of content/news/<year>/<date>-<words>.mdx.
import { z } from 'zod';
import { id, ids, partialDate, publishAt, quotation, text } from './fields.ts';

export const announcementSchema = z.strictObject({
  title: text('The headline, in our own words; a sum is written as its statement, for example [f-0038].'),
  date: partialDate('When it was announced or happened, as exact as the source.'),
  programmes: ids('The programmes it concerns.').optional(),
  organisations: ids('The organisations it names.').optional(),
  figures: ids('The statements of money that its own sources make.').optional(),
  sources: ids('The sources it rests on.'),
  quotes: z
    .array(
      z.strictObject({
        words: quotation('The words of a source.'),
        source: id(
          'The source of the words; leave out when it is one of several listed and not known which.',
        ).optional(),
      }),
    )
    .optional()
    .describe('Short quotations from its sources.'),
  publish_at: publishAt(),
});

export type AnnouncementFields = z.infer<typeof announcementSchema>;
