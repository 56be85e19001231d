// Something the record had wrong: one item of content/corrections.yaml.
import { z } from 'zod';
import { id, partialDate, text } from './fields.ts';

export const correctionSchema = z.strictObject({
  id: id('The id of the correction; it never changes.'),
  on: partialDate('The day it was corrected.'),
  where: text('The address of the page that was wrong, beginning with "/".'),
  was: text('What was wrong.'),
  is: text('What is right.'),
  since: partialDate('Since when it was wrong.').optional(),
  noticed_by: text('Who noticed, by role.').optional(),
});

export type CorrectionFields = z.infer<typeof correctionSchema>;
