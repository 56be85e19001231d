// Files of search that are asked for once a page.

/**
 * Gives the file at an address, fetched at the first call; later calls share the answer.
 * @throws when the file cannot be had; the failure is forgotten, so that the next call tries again
 */
export function loadOnce<Contents>(address: string): () => Promise<Contents> {
  let loaded: Promise<Contents> | null = null;
  const load = async (): Promise<Contents> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as Contents;
  };
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    }));
}
