// Each data set as JSON Lines: a row a line.
import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_SETS, dataSet } from '../../open-data/data-sets.ts';
import { setAsJsonLines } from '../../open-data/formats/rows-as-json.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (() => DATA_SETS.map(({ id }) => ({ params: { set: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(setAsJsonLines(await getRecord(), dataSet(params.set!)), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
