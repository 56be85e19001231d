// The whole record as one SQLite file.
import type { APIRoute } from 'astro';
import { dataFile } from '../../data-files/data-files.ts';
import { SQLITE } from '../../open-data/whole-files.ts';
import { getRecord } from '../../record.ts';

export const GET: APIRoute = async () =>
  new Response(dataFile(await getRecord(), SQLITE.name).bytes() as BodyInit, {
    headers: { 'content-type': SQLITE.media },
  });
