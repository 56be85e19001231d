// A body that funds, receives, announces or runs something: one row of content/organisations.csv.
import { z } from 'zod';
import { id, ids, text } from './fields.ts';

export const organisationSchema = z.strictObject({
  id: id('The id of the organisation; it never changes.'),
  name: text('The name.'),
  kind: id('What sort of body it is, for example acute-trust, company, regulator.'),
  also_known_as: z.array(text('Another name.')).optional().describe('Other names and acronyms, separated by ";".'),
  region: text('The region, where a source names it.').optional(),
  ods_code: text('The NHS organisation code, where known.').optional(),
  sources: ids('Sources that name it as receiving money.').optional(),
});

export type OrganisationFields = z.infer<typeof organisationSchema>;
