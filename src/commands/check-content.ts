// The one check of content that "npm run check" and "npm run build" share.
import { LEDGER, unlisted } from '../domain/address-ledger.ts';
import { buildRecord } from '../domain/build-record.ts';
import { keptAddresses } from '../domain/checks/kept-addresses.ts';
import { redirects } from '../domain/checks/redirects.ts';
import type { Content } from '../domain/content.ts';
import { kinds } from '../kinds/kinds.ts';
import { ContentProblems, describeProblems, sortProblems, type Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/record.ts';
import { readContent } from '../reading/content.ts';
import { promisedAddresses, siteAddresses } from '../views/site-addresses.ts';
import { quoteFrom } from '../reading/quote.ts';

/** Reads and checks a content folder; the report is what an editor reads. */
export function checkContent(folder: string, at: string | null = null): { ok: boolean; report: string } {
  const { content, problems } = findProblems(folder, at);
  return problems.length === 0
    ? { ok: true, report: summary(content) }
    : { ok: false, report: `${describeProblems(problems, quoteFrom(folder))}\n` };
}

/** All problems of a content folder, in the order of files and lines, and what could be read of it. */
export function findProblems(
  folder: string,
  at: string | null = null,
): { content: Content; problems: readonly Problem[] } {
  const { content, problems } = readContent(folder);
  try {
    publishableRecord(content, problems, at);
    return { content, problems: [] };
  } catch (error) {
    if (error instanceof ContentProblems) return { content, problems: error.problems };
    throw error;
  }
}

/**
 * The content of a folder, and the Record that may be published at a moment (everything when it is null).
 * @throws ContentProblems listing every problem, with the words in question
 */
export function checkedContent(folder: string, at: string | null): { content: Content; record: PublicRecord } {
  const { content, problems } = readContent(folder);
  try {
    return { content, record: publishableRecord(content, problems, at) };
  } catch (error) {
    throw error instanceof ContentProblems ? new ContentProblems(error.problems, quoteFrom(folder)) : error;
  }
}

function publishableRecord(content: Content, readingProblems: readonly Problem[], at: string | null): PublicRecord {
  const record = buildRecord(content, readingProblems, at);
  // Charts and views of the money are known only now.
  const pages = siteAddresses(record);
  const nothing = () => false;
  const found = [
    ...keptAddresses(record.content, nothing, at, pages),
    ...redirects(record.content, nothing, at, pages),
  ];
  if (found.length > 0) throw new ContentProblems(sortProblems(found));
  return record;
}

/**
 * New addresses that the ledger lacks, as a problem for the editor; they stop a check and never a build.
 * A record whose ledger is still empty has promised nothing yet.
 */
export function unlistedProblem(content: Content, at: string): Problem | null {
  const missing = unlisted(content.addresses, promisedAddresses(content, at), at);
  if (missing.length === 0 || content.addresses.length === 0) return null;
  const shown = missing.length > 4 ? [...missing.slice(0, 3), `${missing.length - 3} more`] : missing;
  const what =
    `${missing.length === 1 ? '1 address is' : `${missing.length} addresses are`} not written down yet: ` +
    `${shown.join(', ')}.`;
  return { file: LEDGER, line: 0, what, write: 'Run "npm run addresses" and commit the file with your change.' };
}

/** "No problems: 68 programmes, …". */
export function summary(content: Content): string {
  const counts = kinds
    .filter(({ page }) => page !== null)
    .map(({ collection, one, many }) => {
      const { length } = content[collection];
      return `${length} ${length === 1 ? one : many}`;
    });
  return `No problems: ${counts.join(', ')}.\n`;
}
