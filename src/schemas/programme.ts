// A programme, fund, service, review or piece of background: the front matter of content/programmes/<id>.mdx.
import { z } from 'zod';
import { id, ids, oneOf, partialDate, publishAt, text, yesNo } from './fields.ts';

export const ENTRY_KINDS = ['programme', 'fund', 'service', 'review', 'history'] as const;
export const STATUSES = ['planned', 'active', 'paused', 'scaled-back', 'merged', 'closed', 'completed'] as const;

export const statusSighting = z.strictObject({
  on: partialDate('The day, month or year in which the source saw this status.'),
  status: oneOf(STATUSES, 'The status that the source shows.'),
  note: text('What happened, in a few words; a sum is written as its statement, for example [f-0038].'),
  source: id('The source that shows it: an id in sources.csv.'),
});

export const programmeSchema = z.strictObject({
  name: text('The full name.'),
  short_name: text('The name used in lists and charts.'),
  aliases: z
    .array(text('Another name or acronym that readers may search for.'))
    .optional()
    .describe('Other names and acronyms.'),
  theme: id('The theme: an id in themes.yaml.'),
  kind: oneOf(
    ENTRY_KINDS,
    'What this entry is: a programme, a fund, a service, a review (a document) or history (background from before ' +
      'NHSX).',
  ),
  named_at_launch: yesNo('Whether the launch article of July 2019 names it.'),
  status: oneOf(STATUSES, 'The status last found in a source; leave out when no source settles it.').optional(),
  status_on: partialDate('When that status was last seen; leave out when the source is undated.').optional(),
  started: partialDate('When it started, as exact as the source; leave out when not found.').optional(),
  ended: partialDate('When it ended, as exact as the source; leave out when not found.').optional(),
  lead_body: text('Who led it, in words.').optional(),
  predecessors: ids('Entries that this one followed.').optional(),
  successors: ids('Entries that followed this one.').optional(),
  part_of: id('The entry of which this one is a part.').optional(),
  summary: text('One or two sentences: what it is and where it stands.'),
  aims: text('What it was for.').optional(),
  outcome: text('What came of it, as sources say; leave out when they do not.').optional(),
  no_total: text('Why no total can be given, when it has statements of money and none of them is counted.').optional(),
  status_history: z.array(statusSighting).optional().describe('Dated sightings of its status, oldest first.'),
  sources: ids('The sources this entry rests on.'),
  publish_at: publishAt(),
});

export type ProgrammeFields = z.infer<typeof programmeSchema>;
export type StatusSighting = z.infer<typeof statusSighting>;
export type Status = (typeof STATUSES)[number];
export type EntryKind = (typeof ENTRY_KINDS)[number];
