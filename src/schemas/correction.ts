// Something the record had wrong: one item of content/corrections.yaml.
import { z } from 'zod';
import { fieldName, id, partialDate, siteAddress, text } from './fields.ts';

export const correctionSchema = z.strictObject({
  id: id('The id of the correction; it never changes.'),
  on: partialDate('The day it was corrected.'),
  where: siteAddress('The address of the page that was wrong, for example /programmes/nhs-app/.'),
  statement: id(
    'The statement of money that was wrong, if it was one; the correction is then shown on its page too.',
  ).optional(),
  field: fieldName('The field that was wrong, as it is named in the file; leave out when it was the text.').optional(),
  was: text('What was wrong.'),
  is: text('What is right.'),
  since: partialDate('Since when it was wrong.').optional(),
  noticed_by: text('Who noticed, by role.').optional(),
  note: text('What else a reader should know, such as where the mistake had been repeated.').optional(),
});

export type CorrectionFields = z.infer<typeof correctionSchema>;
