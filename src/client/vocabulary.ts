// The words of this site, loaded only when a search finds little: for "did you mean" and for acronyms.

export interface Vocabulary {
  /** Words of titles and names, the most used first. */
  words: string[];
  /** Acronyms and other names, small letters, with what they stand for. */
  names: Record<string, string>;
}

let loaded: Promise<Vocabulary> | null = null;

export function loadVocabulary(): Promise<Vocabulary> {
  loaded ??= fetch('/search/vocabulary.json').then((response) => {
    if (!response.ok) throw new Error(`vocabulary: ${response.status}`);
    return response.json() as Promise<Vocabulary>;
  });
  return loaded;
}
