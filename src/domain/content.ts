// The published content, each kind of entry under its collection's name, as the loaders hand it over.
import type { AnnouncementFields } from '../schemas/announcement.ts';
import type { AwardWithoutSumFields } from '../schemas/award-without-sum.ts';
import type { CorrectionFields } from '../schemas/correction.ts';
import type { DisagreementFields } from '../schemas/disagreement.ts';
import type { DisclosureState, ExpectedDisclosure } from '../schemas/disclosure.ts';
import type { ExplanationFields } from '../schemas/explanation.ts';
import type { GlossaryTermFields } from '../schemas/glossary-term.ts';
import type { OrganisationFields } from '../schemas/organisation.ts';
import type { OutcomeFields } from '../schemas/outcome.ts';
import type { PageFields } from '../schemas/page.ts';
import type { PersonFields } from '../schemas/person.ts';
import type { ProgrammeFields } from '../schemas/programme.ts';
import type { RedirectFields } from '../schemas/redirect.ts';
import type { SourceFields } from '../schemas/source.ts';
import type { StatementFields } from '../schemas/statement.ts';
import type { ThemeFields } from '../schemas/theme.ts';
import type { LedgerLine } from './address-ledger.ts';
import type { Body } from './body.ts';
import type { Entry } from './problem.ts';

export type Programme = Entry<ProgrammeFields & { body: Body }>;
export type Announcement = Entry<AnnouncementFields & { body: Body }>;
export type Page = Entry<PageFields & { body: Body }>;
export type Statement = Entry<StatementFields>;
export type Source = Entry<SourceFields>;
export type Organisation = Entry<OrganisationFields>;
export type Person = Entry<PersonFields>;
export type AwardWithoutSum = Entry<AwardWithoutSumFields>;
export type Explanation = Entry<ExplanationFields>;
export type Outcome = Entry<OutcomeFields>;
export type Disagreement = Entry<DisagreementFields>;
export type Theme = Entry<ThemeFields>;
export type GlossaryTerm = Entry<GlossaryTermFields>;
export type Correction = Entry<CorrectionFields>;
export type Redirect = Entry<RedirectFields>;
export type Expected = Entry<ExpectedDisclosure>;
/** The disclosures of one programme: its id, and the state of each expected disclosure. */
export type ProgrammeDisclosures = Entry<{ states: Record<string, DisclosureState> }>;

export interface Content {
  programmes: Programme[];
  news: Announcement[];
  pages: Page[];
  statements: Statement[];
  sources: Source[];
  organisations: Organisation[];
  people: Person[];
  awardsWithoutSums: AwardWithoutSum[];
  explanations: Explanation[];
  outcomes: Outcome[];
  disagreements: Disagreement[];
  themes: Theme[];
  glossary: GlossaryTerm[];
  corrections: Correction[];
  expectedDisclosures: Expected[];
  disclosures: ProgrammeDisclosures[];
  redirects: Redirect[];
  /** The ledger of addresses, in the order of its lines. */
  addresses: LedgerLine[];
}
