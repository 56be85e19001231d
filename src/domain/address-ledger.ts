// The ledger of addresses: every page address ever published, so that none can be lost without being noticed.
//
// Promised for ever is every page with an address of its own: the pages of entries, the fixed pages, and the pages
// worked out from several entries (charts, views of the money), because citations and links name them all.
import { compare, type Entry, type Problem } from './problem.ts';

/** One line: the id is the address; `from` is the end of the embargo under which the address was first written down. */
export type LedgerLine = Entry<{ from?: string }>;

/** Below content/. */
export const LEDGER_FILE = 'addresses.txt';
export const LEDGER = `content/${LEDGER_FILE}`;

const HEAD = [
  '# Every address that was ever published, one a line. "npm run addresses" adds new ones; no line is ever taken out.',
  '# When a page moves, its old address stays here and gets a row in redirects.csv.',
  '',
].join('\n');

const LINE = /^(\/(?:[a-z0-9-]+\/)*)(?: from (\d{4}-\d{2}-\d{2}T\S+))?$/;

/** The lines of the ledger; an address that a merge wrote twice counts once. */
export function readLedger(file: string, text: string): { entries: LedgerLine[]; problems: Problem[] } {
  const lines = new Map<string, LedgerLine>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.replace(/\s*#.*$/, '').trim();
    if (written === '') continue;
    const [, id, from] = LINE.exec(written) ?? [];
    if (id === undefined)
      problems.push({
        file,
        line: index + 1,
        what: `"${written}" is not an address of this site.`,
        write: 'Write one address a line, beginning and ending with "/"; or restore the line from git.',
      });
    else if (!lines.has(id))
      lines.set(id, { id, ...(from === undefined ? {} : { from }), origin: { file, line: index + 1 } });
  }
  return { entries: [...lines.values()], problems };
}

/** The ledger as it stands in its file: sorted, so that two branches that add addresses seldom touch the same line. */
export const writeLedger = (lines: readonly Pick<LedgerLine, 'id' | 'from'>[]): string =>
  `${HEAD}${lines
    .map(({ id, from }) => (from === undefined ? id : `${id} from ${from}`))
    .sort(compare)
    .join('\n')}\n`;

/** An address that the content makes, with the end of its embargo while it has one. */
export type Promised = ReadonlyMap<string, string | null>;

/**
 * Addresses that the content makes and the ledger lacks, and those written down for an earlier day than the embargo now
 * says.
 */
export function unlisted(lines: readonly LedgerLine[], promised: Promised, at: string | null): string[] {
  const listed = new Map(lines.map((line) => [line.id, line]));
  return [...promised]
    .filter(([address, until]) => {
      const line = listed.get(address);
      return line === undefined || (until !== null && !isDue(line, at) && Date.parse(line.from!) < Date.parse(until));
    })
    .map(([address]) => address)
    .sort(compare);
}

/**
 * The ledger with everything the content makes. Nothing is removed; a day of publication moves only while it has not
 * come.
 */
export function extended(
  lines: readonly LedgerLine[],
  promised: Promised,
  at: string,
): Pick<LedgerLine, 'id' | 'from'>[] {
  const all = new Map<string, Pick<LedgerLine, 'id' | 'from'>>(
    lines.map((line) => [line.id, isDue(line, at) ? { id: line.id } : line]),
  );
  for (const [id, until] of promised) {
    const line = all.get(id);
    if (line === undefined || line.from !== undefined) all.set(id, until === null ? { id } : { id, from: until });
  }
  return [...all.values()];
}

/** Whether the address has to answer by now: always, unless it was written down under an embargo that still holds. */
export const isDue = ({ from }: Pick<LedgerLine, 'from'>, at: string | null): boolean =>
  from === undefined || (at !== null && Date.parse(from) <= Date.parse(at));

/**
 * Whether the page is worked out from several entries: charts, views of the money, months of changes, archives.
 * Which of them there are is known only once the record is linked.
 */
export const isDerived = (address: string): boolean =>
  /^\/(?:charts|changes|data)\/.|^\/(?:funding|sources)\/[^/]+\/[^/]+\/|^\/news\/(?:[a-z]+\/.|\d{4}\/month-)/.test(
    address,
  );
