// A document relied on: one row of content/sources.csv.
import { z } from 'zod';
import { id, oneOf, partialDate, publishAt, text, webAddress } from './fields.ts';

export const STANDINGS = [
  'official',
  'parliament-or-audit',
  'research',
  'trade-press',
  'national-press',
  'local-press',
  'mirror',
  'weak',
] as const;

export const sourceSchema = z.strictObject({
  id: id('The id of the source; it never changes.'),
  title: text('The title of the page or document.'),
  publisher: text('Who published it.'),
  published_on: partialDate('The date on the page; empty when it shows none.').optional(),
  url: webAddress('The address that was read.'),
  standing: oneOf(
    STANDINGS,
    'How near to the facts it is: official, parliament-or-audit, research, trade-press, national-press, ' +
      'local-press, mirror (a copy or reprint) or weak (partisan, personal, anonymous or secondary).',
  ),
  note: text('What to know about it.').optional(),
  publish_at: publishAt(),
});

export type SourceFields = z.infer<typeof sourceSchema>;
export type Standing = (typeof STANDINGS)[number];
