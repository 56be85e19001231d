// Why a sum differs from the one it is checked against: one row of content/funding/explanations.csv.
import { z } from 'zod';
import { id, text } from './fields.ts';

const checkRemedy = 'Write quotation:, restatement: or parts: and the id of the statement, for example parts:f-0201.';
const gapRemedy =
  'Write the gap in pounds, digits only, with a minus where the checked side is larger; leave it empty when there ' +
  'is nothing to compare.';

export const explanationSchema = z.strictObject({
  check: z
    .string({ error: checkRemedy })
    .regex(/^(quotation|restatement|parts):[a-z0-9-]+$/, { error: checkRemedy })
    .describe('The check: "quotation:", "restatement:" or "parts:" and the id of the statement.'),
  gap_gbp: z
    .string({ error: gapRemedy })
    .regex(/^-?\d{1,13}(?:\.\d{1,2})?$/, { error: gapRemedy })
    .describe('The gap that is explained, in pounds; empty when there is nothing to compare.')
    .optional(),
  reason: text('Why they differ.'),
  source: id('The source that shows why, where there is one.').optional(),
});

export type ExplanationFields = z.infer<typeof explanationSchema>;
