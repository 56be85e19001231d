// Every change to the record as JSON.
import { changesJson } from '../../feeds/changes-feed.ts';
import { getRecord } from '../../record.ts';

export const GET = async () => new Response(changesJson(await getRecord()));
