// What search knows of a page about the record itself.
import { searchEntry, type SearchEntry } from './search-entry.ts';

export const pageEntry = (name: string): SearchEntry => searchEntry('About this record', { facts: { name } });
