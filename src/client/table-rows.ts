// The rows of tables on other pages of the site, fetched once; after a failure they are asked for again.

/**
 * @param addresses the pages that hold the tables, in order
 * @param selector the rows wanted
 * @returns a function that gives the rows; it throws when a page cannot be had
 */
export function tableRows(addresses: readonly string[], selector: string): () => Promise<HTMLTableRowElement[]> {
  let rows: Promise<HTMLTableRowElement[]> | null = null;
  const load = async () => (await Promise.all(addresses.map((address) => rowsOf(address, selector)))).flat();
  return () => {
    rows ??= load().catch((error: unknown) => {
      rows = null;
      throw error;
    });
    return rows;
  };
}

async function rowsOf(address: string, selector: string): Promise<HTMLTableRowElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll<HTMLTableRowElement>(selector)];
}
