// What search knows of a page about the record itself.
import { HELP_WORDS } from '../names/help-words.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

/** @param address the page's own, by which it has the words that people use for it */
export const pageEntry = (name: string, address: string): SearchEntry =>
  searchEntry('About this record', { facts: { name, help: (HELP_WORDS[address] ?? []).join('; ') } });
