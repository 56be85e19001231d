// Pagefind asks for its parts one after the other; asked for together and ahead, they are in the browser's cache when
// it does.

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

const ask = (part: string) => fetch(`/pagefind/${part}`);

/**
 * Asks for everything that any search needs, and gives the number of entries in the index. The tag makes the address of
 * the entry file, which names the other parts, a new one. @throws when the entry file cannot be had
 */
export async function askForParts(tag: string): Promise<number> {
  for (const part of [ask('wasm.en.pagefind'), ask('pagefind.js')]) part.catch(() => null);
  const { languages } = (await (await ask(`pagefind-entry.json?ts=${tag}`)).json()) as Entry;
  const { hash, page_count: entries } = Object.values(languages)[0]!;
  ask(`pagefind.${hash}.pf_meta`).catch(() => null);
  return entries;
}
