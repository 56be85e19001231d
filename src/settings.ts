// What another body would change to re-use this site for its own record.

export const settings = {
  name: 'NHSX: the public record',
  shortName: 'NHSX record',
  description:
    'What was promised, what was paid and what came of NHSX’s digital programmes: every figure bound to the source ' +
    'that gave it.',
  /** The address of the published site, without a slash at the end. */
  site: process.env.SITE_URL || 'https://nhsx-record.example',
  /** The authority and day that permanent ids begin with (RFC 4151); it stays even if the address changes. */
  tag: 'nhsx-record.example,2026-11-22',
  /** The day up to which the sources were read: what was not found was not found by then. */
  asAt: '2026-11-22',
  /** Hosts that have closed or may close, with all below them: copies of what stands there are looked for first. */
  closingHosts: ['nhsx.nhs.uk', 'nhsx.github.io', 'transform.england.nhs.uk'],
  /** The repository, for "how this page changed" and reports of errors; empty when there is none yet. */
  repository: process.env.REPOSITORY_URL || '',
  /** Where readers without an account report errors by e-mail; empty when there is no such address yet. */
  contact: process.env.CONTACT_EMAIL || '',
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  disclaimer: 'Unofficial. This record is not published, endorsed or checked by the NHS or by any government body.',
} as const;
