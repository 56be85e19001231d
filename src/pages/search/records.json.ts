// Entries without a page of their own, for the indexer only: it reads this file and takes it out of the site.
import { getRecord } from '../../record.ts';
import { searchRecords } from '../../search/entry/entries-without-page.ts';

export const GET = async () => Response.json(searchRecords(await getRecord()));
