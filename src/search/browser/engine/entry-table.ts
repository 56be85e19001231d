// The table of all entries, loaded for downloads and citations.
import type { SearchTable } from '../../indexing/tables.ts';
import { loadOnce } from './load-once.ts';

export const loadTable = loadOnce<SearchTable>('/search/table.json');
