// The words in which the record's fixed terms are printed.
import type { Organisation } from '../domain/content.ts';
import type { DisclosureState } from '../schemas/disclosure.ts';
import type { Topic } from '../schemas/disagreement.ts';
import type { EntryKind, Status } from '../schemas/programme.ts';
import type { Standing } from '../schemas/source.ts';
import type { Basis, Kind, Scope } from '../schemas/statement.ts';

export const KIND_WORD: Record<Kind, string> = {
  forecast: 'Forecast',
  announced: 'Announced',
  approved: 'Approved',
  allocated: 'Allocated',
  spent: 'Spent',
};

export const KIND_MEANING: Record<Kind, string> = {
  forecast: 'an expectation, plan, estimate or need',
  announced: 'a promise or offer made public',
  approved: 'a business case, contract or Treasury approval',
  allocated: 'assigned to a recipient or a fixed budget line',
  spent: 'paid, or the cost to date',
};

export const BASIS_WORD: Record<Basis, string> = {
  exact: 'exactly',
  'up-to': 'up to',
  'more-than': 'more than',
  approx: 'about',
};

export const SCOPE_WORD: Record<Scope, string> = {
  'whole-programme': 'The programme as a whole',
  part: 'A part of the programme',
  'per-recipient': 'One recipient',
  each: 'Each of several bodies, not named one by one; never a total',
  contract: 'A contract',
  'need-estimate': 'An estimate of what is needed, not a promise',
  revision: 'A sum its source gives as cut or corrected',
  wider: 'A larger sum of which this programme is only a part',
  misprint: 'A sum its source printed wrongly, kept to show the contradiction',
};

export const STATUS_WORD: Record<Status, string> = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  'scaled-back': 'Scaled back',
  merged: 'Merged',
  closed: 'Closed',
  completed: 'Completed',
};

export const ENTRY_KIND_WORD: Record<EntryKind, string> = {
  programme: 'Programme',
  fund: 'Fund',
  service: 'Service',
  review: 'Review or plan',
  history: 'History',
};

export const STANDING_WORD: Record<Standing, string> = {
  official: 'Official',
  'parliament-or-audit': 'Parliament or audit',
  research: 'Research',
  'trade-press': 'Trade press',
  'national-press': 'National press',
  'local-press': 'Local press',
  mirror: 'Copy of another publication',
  weak: 'Weak source',
};

export const STANDING_MEANING: Record<Standing, string> = {
  official: 'government, NHS bodies and the partners they run',
  'parliament-or-audit': 'Parliament, its committees, the National Audit Office',
  research: 'universities, think tanks, charities, evaluators and fact checkers',
  'trade-press': 'trade and professional press, trade bodies, suppliers and consultancies writing about their field',
  'national-press': 'general national news',
  'local-press': 'general local news',
  mirror: 'a copy or reprint of something first published elsewhere',
  weak: 'partisan, personal, anonymous or secondary pages',
};

export const TOPIC_WORD: Record<Topic, string> = {
  money: 'Money',
  count: 'Numbers',
  date: 'Dates',
  wording: 'Wording',
};

export const DISCLOSURE_WORD: Record<DisclosureState['state'], string> = {
  published: 'Published',
  'not-published': 'Not published',
  'not-applicable': 'Not applicable',
  unknown: 'Unknown',
};

const ORGANISATION_KIND: Record<string, string> = {
  'nhs-national-body': 'National NHS body',
  'nhs-network': 'NHS network',
  'professional-or-trade-body': 'Professional or trade body',
  'charity-or-campaign': 'Charity or campaign',
  ccg: 'Clinical commissioning group',
  'gp-federation': 'GP federation',
};

/** "Acute trust" for "acute-trust"; the few that need other words have them here. */
export const organisationKind = ({ kind }: Organisation): string =>
  ORGANISATION_KIND[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1).replace(/-/g, ' ');

/** "1 source", "3 sources". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
