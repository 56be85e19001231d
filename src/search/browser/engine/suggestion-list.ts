// Everything that search fields suggest, loaded when a reader reaches for one.
import type { Suggestion } from '../../names/suggestions.ts';
import { loadOnce } from './load-once.ts';

export const loadSuggestions = loadOnce<Suggestion[]>('/search/suggestions.json');
