// A page that has moved: one row of content/redirects.csv.
import { z } from 'zod';
import { siteAddress, text } from './fields.ts';

export const redirectSchema = z.strictObject({
  from: siteAddress('The old address, which keeps answering for ever.'),
  to: siteAddress('The address of the page that stands for it now.'),
  reason: text('Why the page moved, in a sentence that readers will see.'),
});

export type RedirectFields = z.infer<typeof redirectSchema>;
