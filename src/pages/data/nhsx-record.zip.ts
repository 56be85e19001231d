// Every file of data in one archive.
import type { APIRoute } from 'astro';
import { archive } from '../../data-files/archive.ts';
import { ARCHIVE } from '../../open-data/whole-files.ts';
import { getRecord } from '../../record.ts';

export const GET: APIRoute = async () =>
  new Response(archive(await getRecord()) as BodyInit, { headers: { 'content-type': ARCHIVE.media } });
