// All the rules that the content keeps, each in a file of its own; every problem is collected before anything is
// refused.
import { boundSums } from './checks/bound-sums.ts';
import { corrections } from './checks/corrections.ts';
import { counted } from './checks/counted.ts';
import { dates } from './checks/dates.ts';
import { disclosed } from './checks/disclosed.ts';
import { embargo } from './checks/embargo.ts';
import { formerNames } from './checks/former-names.ts';
import { identities } from './checks/identities.ts';
import { keptAddresses } from './checks/kept-addresses.ts';
import { keptSources } from './checks/kept-sources.ts';
import { leadBodies } from './checks/lead-bodies.ts';
import { natures } from './checks/natures.ts';
import { outcomes } from './checks/outcomes.ts';
import { promises } from './checks/promises.ts';
import { publishers } from './checks/publishers.ts';
import { quotations } from './checks/quotations.ts';
import { reconciled } from './checks/reconciled.ts';
import { redirects } from './checks/redirects.ts';
import { references } from './checks/references.ts';
import { requests } from './checks/requests.ts';
import { siteLinks } from './checks/site-links.ts';
import { statementLinks } from './checks/statement-links.ts';
import { status } from './checks/status.ts';
import { totalOrReason } from './checks/total-or-reason.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import type { Content } from './content.ts';
import { lostEntries, type Lost } from './lost.ts';
import { sortProblems, type Problem } from './problem.ts';

const RULES: readonly ((content: Content, lost: Lost, at: string | null) => Problem[])[] = [
  uniqueIds,
  references,
  publishers,
  keptSources,
  dates,
  formerNames,
  leadBodies,
  identities,
  status,
  boundSums,
  quotations,
  statementLinks,
  counted,
  reconciled,
  totalOrReason,
  outcomes,
  promises,
  natures,
  disclosed,
  requests,
  siteLinks,
  corrections,
  redirects,
  keptAddresses,
  embargo,
];

/**
 * Every problem of meaning in the content, in the order of files and lines.
 * @param at the moment at which it is to be published; null when nothing is held back
 */
export function problemsOf(
  content: Content,
  readingProblems: readonly Problem[] = [],
  at: string | null = null,
): Problem[] {
  const lost = lostEntries(readingProblems);
  return sortProblems(RULES.flatMap((rule) => rule(content, lost, at)));
}
