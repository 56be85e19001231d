// The rows of the working table on the money page.
import type { APIRoute } from 'astro';
import { getRecord } from '../../record.ts';
import { figuresTable } from '../../views/figures-table.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(figuresTable(await getRecord())), { headers: { 'content-type': 'application/json' } });
