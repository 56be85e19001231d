// Entries without a page of their own, for the indexer only: it reads this file and takes it out of the site.
import { getRecord } from '../../record.ts';
import { searchRecords } from '../../views/search-records.ts';

export const GET = async () => Response.json(searchRecords(await getRecord()));
