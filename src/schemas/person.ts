// A role held by one person: one row of content/people.csv.
import { z } from 'zod';
import { id, ids, partialDate, text } from './fields.ts';

export const personSchema = z.strictObject({
  id: id('The id of the role; it never changes.'),
  name: text('The name of the person.'),
  role: text('The role.'),
  organisation_as_stated: text('The organisation in the words of the source.').optional(),
  organisations: ids('The organisations meant.').optional(),
  from: partialDate('When the role began, where a source says.').optional(),
  to: partialDate('When the role ended, where a source says.').optional(),
  sources: ids('The sources that show it.'),
});

export type PersonFields = z.infer<typeof personSchema>;
