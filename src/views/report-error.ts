// Where a reader says that something on a page is wrong: an issue or an e-mail with the page already filled in.
import { settings } from '../settings.ts';

export type ReportError = { by: 'issue' | 'e-mail'; href: string } | { by: 'nothing'; href: string };

/** The place on this site that says how to report an error. */
export const HOW_TO_REPORT = '/corrections/#report';

/**
 * How to report an error on a page; a link to the instructions when neither a repository nor an address for e-mail is
 * set.
 */
export function reportError(
  page: string,
  { site, repository, contact }: { site: string; repository: string; contact: string } = settings,
): ReportError {
  const title = `Error on ${page}`;
  const body = `Page: ${site}${page}\n\nWhat it says:\n\nWhat is right:\n\nA source that shows it:\n`;
  const written = encodeURIComponent;
  if (repository !== '') {
    const form = `${repository.replace(/\/$/, '')}/issues/new`;
    return { by: 'issue', href: `${form}?title=${written(title)}&body=${written(body)}` };
  }
  if (contact !== '') {
    const mail = body.replaceAll('\n', '\r\n');
    return { by: 'e-mail', href: `mailto:${contact}?subject=${written(title)}&body=${written(mail)}` };
  }
  return { by: 'nothing', href: HOW_TO_REPORT };
}
