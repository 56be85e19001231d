// The words of this site, loaded only when a search finds little: for "did you mean" and for acronyms.
import type { SearchVocabulary } from '../../names/vocabulary.ts';
import { loadOnce } from './load-once.ts';

export const loadVocabulary = loadOnce<SearchVocabulary>('/search/vocabulary.json');
