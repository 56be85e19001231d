// A body named as a winner or recipient with no sum stated: one row of content/funding/awards-without-sums.csv.
import { z } from 'zod';
import { id, quotation } from './fields.ts';

export const awardWithoutSumSchema = z.strictObject({
  programme: id('The programme that made the award.'),
  recipient: id('The body named.'),
  source: id('The source that names it.'),
  quote: quotation('The words that name it.'),
});

export type AwardWithoutSumFields = z.infer<typeof awardWithoutSumSchema>;
