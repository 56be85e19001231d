// The table of all entries, which integrations/search-table.ts writes: loaded for downloads and citations.

/** Address, id, kind, title, date, programmes, sum, caveats. */
export type TableRow = readonly [string, string, string, string, string, string, string, string];

export interface SearchTable {
  /** The day of the last change to the content; null when it is not known. */
  date: string | null;
  /** By the id that the index gives the entry. */
  entries: Record<string, TableRow>;
}

let loaded: Promise<SearchTable> | null = null;

/** @throws when the table cannot be loaded; the next call tries again */
export function loadTable(): Promise<SearchTable> {
  loaded ??= fetch('/search/table.json')
    .then((response) => response.json() as Promise<SearchTable>)
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}
