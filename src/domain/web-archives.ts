// The two large public web archives: the addresses at which a person looks for a copy of a page, and the page that a
// copy is of. Nothing here asks anybody anything.

/** A place to open: what is found there, its short name in a table, and its address. */
export interface ArchivePlace {
  name: string;
  column: string;
  address: string;
}

/** Where to look for copies of a page, and where to have one made. */
export function archivePlaces(url: string): ArchivePlace[] {
  // What stands behind "#" is never sent, and would cut the address of the archive short.
  const page = url.replace(/#.*$/, '');
  return [
    { name: 'Internet Archive', column: 'internet_archive', address: `https://web.archive.org/web/*/${page}` },
    { name: 'the same, to save a copy', column: 'save', address: `https://web.archive.org/save/${page}` },
    {
      name: 'UK Government Web Archive',
      column: 'uk_government_web_archive',
      address: `https://webarchive.nationalarchives.gov.uk/ukgwa/*/${page}`,
    },
  ];
}

/** Archives write the moment of a copy, and then the whole address of the page, into the address of the copy. */
const COPY = /\/\d{8,14}(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/;

/** The page that an address is an archived copy of; null when it is none. */
export const copiedPage = (url: string): string | null => COPY.exec(url)?.[1] ?? null;

/** The host of an address, without "www."; empty when it cannot be read. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : '';

/** Whether an address stands on one of these hosts or below it. */
export const isOnHost = (url: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => `.${hostOf(url)}`.endsWith(`.${host}`));
