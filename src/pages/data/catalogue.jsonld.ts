// The catalogue of the data in DCAT, for data portals.
import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../open-data/formats/dcat.ts';

export const GET: APIRoute = () =>
  new Response(dcatCatalogue(), { headers: { 'content-type': 'application/ld+json' } });
