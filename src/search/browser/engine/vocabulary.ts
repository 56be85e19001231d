// What acronyms and other names stand for, loaded only when a search finds little.
import type { SearchVocabulary } from '../../names/vocabulary.ts';
import { loadOnce } from './load-once.ts';

export const loadVocabulary = loadOnce<SearchVocabulary>('/search/vocabulary.json');
