// The catalogue of the data in DCAT, for data portals.
import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../open-data/formats/dcat.ts';
import { getRecord } from '../../record.ts';

export const GET: APIRoute = async () =>
  new Response(dcatCatalogue(await getRecord()), { headers: { 'content-type': 'application/ld+json' } });
