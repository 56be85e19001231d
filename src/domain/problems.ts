// All the rules that the content keeps, each in a file of its own; every problem is collected before anything is refused.
import { boundSums } from './checks/bound-sums.ts';
import { counted } from './checks/counted.ts';
import { dates } from './checks/dates.ts';
import { disclosed } from './checks/disclosed.ts';
import { outcomes } from './checks/outcomes.ts';
import { quotations } from './checks/quotations.ts';
import { reconciled } from './checks/reconciled.ts';
import { references } from './checks/references.ts';
import { siteLinks } from './checks/site-links.ts';
import { statementLinks } from './checks/statement-links.ts';
import { status } from './checks/status.ts';
import { totalOrReason } from './checks/total-or-reason.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import type { Content } from './content.ts';
import { lostEntries, type Lost } from './lost.ts';
import { sortProblems, type Problem } from './problem.ts';

const RULES: readonly ((content: Content, lost: Lost) => Problem[])[] = [uniqueIds, references, dates, status, boundSums, quotations, statementLinks, counted, reconciled, totalOrReason, outcomes, disclosed, siteLinks];

/** Every problem of meaning in the content, in the order of files and lines. */
export function problemsOf(content: Content, readingProblems: readonly Problem[] = []): Problem[] {
  const lost = lostEntries(readingProblems);
  return sortProblems(RULES.flatMap((rule) => rule(content, lost)));
}
